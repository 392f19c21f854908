package no.larvik.laereplass.chassis.topics;

import java.time.Duration;
import java.util.Map;

/** How long each sort of topic keeps its records. */
final class Retention {

    private static final String DEAD_LETTERS = "-dlt";

    private Retention() {}

    static Map<String, String> of(String topic) {
        if (topic.endsWith(DEAD_LETTERS)) return deletedAfter(Duration.ofDays(14));
        return topic.contains(".state.") ? compacted() : deletedAfter(Duration.ofDays(7));
    }

    private static Map<String, String> deletedAfter(Duration time) {
        return Map.of("cleanup.policy", "delete", "retention.ms", millis(time));
    }

    /** An erased person is gone from the log within a day; a consumer may be away for a week and still learn of it. */
    private static Map<String, String> compacted() {
        return Map.of(
                "cleanup.policy", "compact",
                "segment.ms", millis(Duration.ofHours(1)),
                "max.compaction.lag.ms", millis(Duration.ofHours(24)),
                "min.cleanable.dirty.ratio", "0.1",
                "delete.retention.ms", millis(Duration.ofDays(7)));
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }
}
