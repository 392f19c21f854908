package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;

/**
 * What counting needs of one match: whose, what, and the day each milestone was first reached. A hundred thousand of
 * them are kept in memory, so days are numbers.
 *
 * @param sequence of the last announced fact this tells of; a higher one takes its place
 * @param unitId the employer's place of work; null when it was not kept
 * @param committed the young person stands by a yes to this place, now
 * @param days by milestone the day in Norway as days since 1970, or {@link #NEVER}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Course(
        String id,
        long sequence,
        String candidateId,
        String municipality,
        String trade,
        String kind,
        String employerId,
        @Nullable String unitId,
        boolean committed,
        int[] days,
        Response response,
        Moves moves)
        implements Memory.Kept {

    public static final int NEVER = Integer.MAX_VALUE;

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** One line of the match's history. */
    public record Reached(State state, Instant at) {}

    /** @return the first day of each milestone; whoever reached a later one has passed those before it */
    public static int[] days(List<Reached> history) {
        var days = new int[Milestone.COUNT];
        Arrays.fill(days, NEVER);
        for (var line : history) {
            var milestone = Milestone.of(line.state());
            if (milestone.isEmpty()) continue;
            var day = day(line.at());
            for (int passed = 0; passed <= milestone.get().ordinal(); passed++)
                days[passed] = Math.min(days[passed], day);
        }
        return days;
    }

    static int day(Instant moment) {
        return (int) LocalDate.ofInstant(moment, NORWAY).toEpochDay();
    }

    /** Kept of somebody who is forgotten: nothing is announced of it any more. */
    boolean nameless() {
        return sequence == 0;
    }

    boolean reached(Milestone milestone) {
        return days[milestone.ordinal()] != NEVER;
    }

    int day(Milestone milestone) {
        return days[milestone.ordinal()];
    }

    /** How many milestones were reached: whoever reached one has reached those before it. */
    public int milestones() {
        var reached = 0;
        while (reached < days.length && days[reached] != NEVER) reached++;
        return reached;
    }

    /** The month of the proposal, which all figures of proposals go by. */
    YearMonth month() {
        return month(Milestone.PROPOSED);
    }

    /** Leads to a contract that the county approves. */
    boolean apprenticeship() {
        return Contracts.Contract.APPRENTICESHIPS.contains(kind);
    }

    /** The school years this was proposed, and offered, in. */
    Stream<SchoolYear> years() {
        return Stream.of(Milestone.PROPOSED, Milestone.OFFERED)
                .filter(this::reached)
                .map(milestone -> SchoolYear.of(month(milestone)))
                .distinct();
    }

    private YearMonth month(Milestone milestone) {
        return YearMonth.from(LocalDate.ofEpochDay(day(milestone)));
    }

    /** All there is, in one line: two memories are equal when their lines are. */
    String line() {
        return String.join(
                        " ",
                        id,
                        "" + sequence,
                        candidateId,
                        municipality,
                        trade,
                        kind,
                        employerId,
                        "" + unitId,
                        "" + committed)
                + Arrays.toString(days)
                + response.line()
                + moves.line();
    }
}
