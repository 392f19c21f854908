package no.larvik.laereplass.matching.allocation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.matches.Access;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.Matchmaking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * From lines of a plan to drafts of matches, one by one: what stands in the way of one line keeps no other back. A draft
 * is seen by staff alone; nothing is sent.
 */
@Service
public class Drafting {

    public static final int MOST = 200;
    private static final Logger log = System.getLogger(Drafting.class.getName());
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final PlanReading reading;
    private final Matchmaking matchmaking;
    private final Access access;
    private final DraftNotes notes;
    private final InstantSource clock;

    public Drafting(
            PlanReading reading, Matchmaking matchmaking, Access access, DraftNotes notes, InstantSource clock) {
        this.reading = reading;
        this.matchmaking = matchmaking;
        this.access = access;
        this.notes = notes;
        this.clock = clock;
    }

    /** @param overrideReason why another opening than the plan's; 10 to 500 characters */
    public record Wanted(
            String candidateId, String openingId, @Nullable String overrideReason) {}

    /**
     * @param match the draft; null when there is none
     * @param problem why there is none
     * @param overridden whether the draft goes another way than the plan
     */
    public record Result(
            Wanted wanted, @Nullable Match match, @Nullable MatchingProblem problem, boolean overridden) {}

    public List<Result> draft(String id, PlanKind kind, List<Wanted> lines, Person person) {
        person.require("staff");
        if (lines.isEmpty() || lines.size() > MOST) throw new BadField("/lines", "draft-lines");
        var kept = reading.kept(reading.finished(id, person));
        var places = PlanReading.places(kept, kind);
        var asked = lines.stream().map(Wanted::candidateId).collect(Collectors.toUnmodifiableSet());
        var mine = access.cases(asked, person);
        var results = new ArrayList<Result>();
        for (var line : lines) results.add(one(id, kind, kept.scored(), places, line, mine, person));
        return results;
    }

    private Result one(
            String id, PlanKind kind, Scored scored, int[] places, Wanted line, Set<String> mine, Person person) {
        var number = Collections.binarySearch(scored.people(), line.candidateId());
        if (number < 0 || !mine.contains(line.candidateId()))
            return refused(line, new MatchingProblem.NotFound(line.candidateId()));
        var planned = places[number] == Lists.NOWHERE
                ? null
                : scored.openings().get(places[number]).openingId();
        var overridden = !line.openingId().equals(planned);
        if (overridden && !explained(line.overrideReason()))
            return refused(line, new MatchingProblem.OverrideReasonMissing());
        try {
            var note = notes.keep(new DraftNotes.Note(
                    id,
                    kind,
                    line.candidateId(),
                    line.openingId(),
                    planned,
                    overridden ? line.overrideReason() : null,
                    person.subject(),
                    clock.instant()));
            var match = matchmaking.pick(line.candidateId(), line.openingId(), false, person);
            notes.drafted(note, match.id());
            return new Result(line, match, null, overridden);
        } catch (MatchingProblem problem) {
            return refused(line, problem);
        } catch (RuntimeException noAnswer) {
            log.log(Level.WARNING, "a draft was not made", noAnswer);
            return refused(line, new MatchingProblem.NoAnswer(noAnswer));
        }
    }

    private static Result refused(Wanted line, MatchingProblem problem) {
        return new Result(line, null, problem, false);
    }

    private static boolean explained(@Nullable String reason) {
        if (reason == null) return false;
        var length = reason.strip().length();
        return length >= SHORTEST_REASON && length <= LONGEST_REASON;
    }
}
