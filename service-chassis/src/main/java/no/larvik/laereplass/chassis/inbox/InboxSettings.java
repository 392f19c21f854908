package no.larvik.laereplass.chassis.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param concurrency consumers per durable subscription, at most one per partition
 * @param retry how often parked records are looked at
 * @param silence a consumer that has not asked the broker for this long counts as dead
 */
@ConfigurationProperties("laereplass.inbox")
record InboxSettings(
        @DefaultValue("1") int concurrency,
        @DefaultValue("1s") Duration retry,
        @DefaultValue("30s") Duration silence) {

    InboxSettings {
        if (concurrency < 1)
            throw new IllegalArgumentException("laereplass.inbox.concurrency must be at least 1, not " + concurrency);
        if (retry.toMillis() < 10) throw new IllegalArgumentException("laereplass.inbox.retry must be at least 10ms");
    }
}
