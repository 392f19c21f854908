package no.larvik.laereplass.matching.suggestions;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Service;

/** How employers answer, as it was when counted last: it changes over weeks, and no list waits for it. */
@Service
public class Silences {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final SilenceTally tally;
    private final InstantSource clock;
    private volatile Map<String, Silence> known = Map.of();

    public Silences(SilenceTally tally, InstantSource clock) {
        this.tally = tally;
        this.clock = clock;
    }

    Silence of(String employerId) {
        return known.getOrDefault(employerId, Silence.NONE);
    }

    public void count() {
        known = Map.copyOf(tally.since(clock.instant().minus(A_YEAR)));
    }
}
