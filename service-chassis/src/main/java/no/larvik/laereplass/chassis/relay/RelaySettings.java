package no.larvik.laereplass.chassis.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param shards how many relays may run side by side in a service, 1-64; the same in all replicas
 * @param lease how long a relay that died keeps others waiting
 * @param sweep how often documents are searched for what a crash left behind
 * @param reconcile whether topics are compared with the documents at start
 */
@ConfigurationProperties("laereplass.relay")
record RelaySettings(
        @DefaultValue("1") int shards,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("2s") Duration sweep,
        @DefaultValue("true") boolean reconcile) {

    RelaySettings {
        if (shards < 1 || shards > 64)
            throw new IllegalArgumentException("laereplass.relay.shards must be 1 to 64, not " + shards);
        if (lease.toMillis() < 500) throw new IllegalArgumentException("laereplass.relay.lease must be at least 500ms");
        if (sweep.toMillis() < 10) throw new IllegalArgumentException("laereplass.relay.sweep must be at least 10ms");
    }
}
