package no.larvik.laereplass.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Real time, moved forward by what a test asks for. */
public final class MovableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    public void forward(Duration by) {
        ahead = ahead.plus(by);
    }
}
