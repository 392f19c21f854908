package no.larvik.laereplass.chassis.topics;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param partitions for new topics, 1-1000; never changed afterwards, because that would break the order per key
 * @param replication copies of each partition; 3 wherever there are three brokers
 * @param prefix set before every topic and group, so that tests can share a broker; empty in real life
 */
@ConfigurationProperties("laereplass.kafka")
public record TopicSettings(
        @DefaultValue("3") int partitions,
        @DefaultValue("1") short replication,
        @DefaultValue("") String prefix) {

    public TopicSettings {
        if (partitions < 1 || partitions > 1000)
            throw new IllegalArgumentException("laereplass.kafka.partitions must be 1 to 1000, not " + partitions);
        if (replication < 1)
            throw new IllegalArgumentException("laereplass.kafka.replication must be at least 1, not " + replication);
    }
}
