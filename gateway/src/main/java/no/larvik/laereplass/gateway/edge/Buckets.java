package no.larvik.laereplass.gateway.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** One bucket of tokens per key; keys unused for a while are forgotten, which at worst is generous. */
final class Buckets {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final long MOST_KEYS = 100_000;
    private static final double NANOS = 1e9;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(REMEMBERED)
            .build();
    private final Bandwidth bandwidth;

    Buckets(EdgeSettings.Rate rate) {
        var perToken = Duration.ofNanos(Math.max(1, Math.round(NANOS / rate.perSecond())));
        this.bandwidth = Bandwidth.builder()
                .capacity(rate.burst())
                .refillGreedy(1, perToken)
                .build();
    }

    ConsumptionProbe take(String key) {
        return buckets.get(key, unused -> Bucket.builder().addLimit(bandwidth).build())
                .tryConsumeAndReturnRemaining(1);
    }
}
