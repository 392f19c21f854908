package no.larvik.laereplass.notification;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** A case is gone: so is what was told about it. */
@Service
public class Forgetting {

    /** Longer than any event is kept by the broker, so that none that comes late brings somebody back. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    private final Traces traces;
    private final InstantSource clock;

    Forgetting(Traces traces, InstantSource clock) {
        this.traces = traces;
        this.clock = clock;
    }

    public void person(String candidateId) {
        var now = clock.instant();
        traces.forget(candidateId, now);
        traces.forgetBefore(now.minus(REMEMBERED));
    }
}
