package no.larvik.laereplass.matching.allocation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one term that may raise a person among those whom the stable plan leaves without a place: months waited, up to
 * twelve, and earlier tries, two points each, up to four. Off by default; who turns it on says why.
 *
 * <p>The wait begins when the person was registered, which a time-ordered id says by itself (RFC 9562, version 7); an id
 * of another sort counts as no wait.
 */
final class Equity {

    static final int MOST = 20;
    private static final int MOST_MONTHS = 12;
    private static final int MOST_TRIES = 4;
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Pattern TIME_ORDERED = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-.*");

    private Equity() {}

    /** @return hundredths of a point, 0 to {@code weight} points */
    static int bonus(int weight, String candidateId, int tries, Instant now) {
        var months = registered(candidateId)
                .map(since -> Duration.between(since, now).dividedBy(MONTH))
                .orElse(0L);
        var parts = Math.clamp(months, 0, MOST_MONTHS) + 2 * Math.min(tries, MOST_TRIES);
        return weight * 100 * parts / MOST;
    }

    private static Optional<Instant> registered(String id) {
        if (!TIME_ORDERED.matcher(id).matches()) return Optional.empty();
        return Optional.of(Instant.ofEpochMilli(Long.parseLong(id.substring(0, 8) + id.substring(9, 13), 16)));
    }
}
