package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Time off from the search, and its end: by the person's word, or on the day they named. */
public final class Pausing {

    private static final int AT_ONCE = 200;

    private final Candidates candidates;
    private final Changing changing;
    private final InstantSource clock;

    public Pausing(Candidates candidates, AccessLog log, InstantSource clock) {
        this.candidates = candidates;
        this.changing = new Changing(candidates, log, clock);
        this.clock = clock;
    }

    /** @param until the first day the search goes on by itself: tomorrow at the earliest, a year ahead at the latest */
    public Candidate pause(CandidateId id, Actor actor, @Nullable LocalDate until) {
        return changing.change(id, actor, Act.PUBLISH, (candidate, now) -> {
            check(until, Oslo.day(now));
            return candidate.pause(until, now);
        });
    }

    public Candidate resume(CandidateId id, Actor actor) {
        return changing.change(id, actor, Act.PUBLISH, (candidate, now) -> candidate.resume());
    }

    /** Lets every search go on whose day has come. Doing it twice changes nothing. */
    public void endThoseThatAreOver() {
        var today = Oslo.day(clock.instant());
        for (var candidate : candidates.pausedUntil(today, AT_ONCE)) {
            try {
                candidates.put(candidate.resume());
            } catch (CandidateProblem.ChangedMeanwhile nextRound) {
                // it is looked at again in the next round
            }
        }
    }

    private static void check(@Nullable LocalDate until, LocalDate today) {
        if (until == null) return;
        var earliest = today.plusDays(1);
        var latest = today.plusMonths(Pause.LONGEST_MONTHS);
        if (until.isBefore(earliest) || until.isAfter(latest))
            throw new CandidateProblem.InvalidFields(
                    List.of(new Fault("until", Rule.DATE_OUT_OF_RANGE, Map.of("from", earliest, "to", latest))));
    }
}
