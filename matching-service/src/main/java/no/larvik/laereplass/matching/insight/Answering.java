package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.insight.Response.No;
import no.larvik.laereplass.matching.insight.Response.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Counts how employers answer. The number of yeses and of interested employers is the funnel's of the same year and as
 * public as there; what is withheld of the rest is worked out with that in mind.
 */
@Service
public class Answering {

    private static final List<Reply> SHOWN =
            List.of(Reply.INTERESTED, Reply.NOT_SELECTED, Reply.SILENT, Reply.UNANSWERED);

    private final History history;
    private final InstantSource clock;

    public Answering(History history, InstantSource clock) {
        this.history = history;
        this.clock = clock;
    }

    public Responses responses(String municipality) {
        var proposals = history.proposals(municipality);
        return new Responses(
                clock.instant(),
                proposals.byYear().keySet().stream()
                        .map(year -> responses(year, proposals))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingInt(Responses.ResponsesYear::year)
                                .reversed())
                        .toList());
    }

    /** Nothing of a year in which nobody said yes. */
    Optional<Responses.ResponsesYear> responses(SchoolYear year, Proposals proposals) {
        var asked = proposals.in(year).stream()
                .filter(course -> course.reached(Milestone.YES))
                .toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(ofYear(year, asked));
    }

    private static Responses.ResponsesYear ofYear(SchoolYear year, List<Course> asked) {
        var counts = counts(asked);
        var replies = new ArrayList<Responses.OfReply>();
        for (int reply = 0; reply < SHOWN.size(); reply++)
            replies.add(new Responses.OfReply(SHOWN.get(reply), counts.get(reply)));
        var told = counts.get(SHOWN.indexOf(Reply.NOT_SELECTED)) != null;
        var enough = people(asked) >= Withholding.SMALLEST_SHOWN;
        return new Responses.ResponsesYear(
                year.begins(), enough ? asked.size() : null, replies, noes(asked, told), days(asked));
    }

    /** What came of them, as it may be shown. Where the interested are told, the others are what is left of the sum. */
    private static List<@Nullable Integer> counts(List<Course> asked) {
        var by = asked.stream()
                .collect(Collectors.groupingBy(course -> course.response().reply()));
        var parts =
                SHOWN.stream().map(reply -> by.getOrDefault(reply, List.of())).toList();
        var told = people(parts.getFirst()) >= Withholding.SMALLEST_SHOWN;
        var open = told ? parts.subList(1, parts.size()) : parts;
        var numbers = new ArrayList<@Nullable Integer>();
        if (told) numbers.add(parts.getFirst().size());
        var counts = table(open.stream().mapToInt(List::size).toArray());
        var people = table(open.stream().mapToInt(Answering::people).toArray());
        var all = open.stream().flatMap(List::stream).toList();
        var withheld = Withholding.of(counts, people, new int[] {people(all)});
        for (int part = 0; part < counts.length; part++) numbers.add(withheld.hides(part, 0) ? null : counts[part][0]);
        return numbers;
    }

    /**
     * The parts of the no, and nothing of them where the no itself is withheld. A no after they had met is not among
     * them: with both sums a reader could tell how few those were.
     */
    private static List<Responses.OfNo> noes(List<Course> asked, boolean told) {
        var parts = Arrays.stream(No.values())
                .map(no -> asked.stream()
                        .filter(course -> course.response().no() == no)
                        .toList())
                .toList();
        var counts = table(parts.stream().mapToInt(List::size).toArray());
        var people = table(parts.stream().mapToInt(Answering::people).toArray());
        var all = parts.stream().flatMap(List::stream).toList();
        var withheld = Withholding.of(counts, people, new int[] {people(all)});
        var noes = new ArrayList<Responses.OfNo>();
        for (int part = 0; part < counts.length; part++)
            noes.add(new Responses.OfNo(
                    No.values()[part], told && !withheld.hides(part, 0) ? (Integer) counts[part][0] : null));
        return noes;
    }

    private static int[][] table(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(number -> new int[] {number}).toArray(int[][]::new);
    }

    private static int people(Collection<Course> courses) {
        var people = new HashSet<String>();
        for (var course : courses) people.add(course.candidateId());
        return people.size();
    }

    private static Waiting.@Nullable Quartiles days(List<Course> asked) {
        var answered = asked.stream()
                .filter(course -> course.response().day() != Course.NEVER)
                .toList();
        if (people(answered) < Withholding.SMALLEST_SHOWN) return null;
        var waits = answered.stream()
                .map(course ->
                        new Survival.Wait(Math.max(0, course.response().day() - course.day(Milestone.YES)), true))
                .toList();
        var spread = Survival.of(waits);
        return new Waiting.Quartiles(spread.daysUntil(0.25), spread.daysUntil(0.5), spread.daysUntil(0.75));
    }
}
