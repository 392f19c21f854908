package no.larvik.laereplass.matching.queue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import org.springframework.stereotype.Service;

/** What staff said about items that have long been gone, and messages too old to call about. */
@Service
public class Forgetting {

    private static final Duration KEPT = Duration.ofDays(120);

    private final Marks marks;
    private final UnreachedMessages unreached;
    private final InstantSource clock;

    public Forgetting(Marks marks, UnreachedMessages unreached, InstantSource clock) {
        this.marks = marks;
        this.unreached = unreached;
        this.clock = clock;
    }

    /** Somebody who is to be forgotten: nothing is kept of whom we could not reach, or of what staff said about it. */
    public void person(String candidateId) {
        unreached.forget(candidateId);
        marks.forget(Arrays.stream(Kind.values())
                .map(kind -> kind + ":" + candidateId)
                .toList());
    }

    public void pass() {
        var tooOld = clock.instant().minus(KEPT);
        marks.forgetBefore(tooOld);
        unreached.forgetBefore(tooOld);
    }
}
