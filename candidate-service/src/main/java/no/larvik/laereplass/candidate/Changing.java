package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;

/** From an id to the next stored state: through the door, through a verb of the case, into the store. */
final class Changing {

    private static final int TRIES = 5;

    private final Candidates candidates;
    private final Door door;
    private final InstantSource clock;

    Changing(Candidates candidates, AccessLog log, InstantSource clock) {
        this.candidates = candidates;
        this.door = new Door(candidates, log);
        this.clock = clock;
    }

    /** @param version the one the change was made on */
    Candidate change(CandidateId id, Actor actor, Act act, long version, BiFunction<Candidate, Instant, Change> verb) {
        var candidate = door.open(id, actor, act);
        if (candidate.version() != version) throw new CandidateProblem.ReadAnOlderVersion(candidate.version());
        return store(candidate, verb.apply(candidate, clock.instant()));
    }

    /** For answers that hold whatever else changed: tried again on the newest version. */
    Candidate change(CandidateId id, Actor actor, Act act, BiFunction<Candidate, Instant, Change> verb) {
        for (int attempt = 1; ; attempt++) {
            var candidate = door.open(id, actor, act);
            try {
                return store(candidate, verb.apply(candidate, clock.instant()));
            } catch (CandidateProblem.ChangedMeanwhile lost) {
                if (attempt == TRIES) throw lost;
            }
        }
    }

    private Candidate store(Candidate before, Change change) {
        return change.next().equals(before) ? before : candidates.put(change);
    }
}
