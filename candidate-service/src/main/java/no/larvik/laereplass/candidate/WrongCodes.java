package no.larvik.laereplass.candidate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When one sign-in typed wrong codes, oldest first: five in a quarter of an hour, then a pause. */
public record WrongCodes(List<Instant> at) {

    public static final WrongCodes NONE = new WrongCodes(List.of());
    public static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 5;

    public WrongCodes {
        at = List.copyOf(at);
    }

    /** How long to wait before another try; empty when one may be made now. */
    public Optional<Duration> pause(Instant now) {
        var recent = recent(now);
        if (recent.size() < MOST) return Optional.empty();
        return Optional.of(
                Duration.between(now, recent.get(recent.size() - MOST).plus(WINDOW)));
    }

    public WrongCodes and(Instant now) {
        return new WrongCodes(
                Stream.concat(recent(now).stream(), Stream.of(now)).toList());
    }

    private List<Instant> recent(Instant now) {
        return at.stream().filter(when -> when.plus(WINDOW).isAfter(now)).toList();
    }
}
