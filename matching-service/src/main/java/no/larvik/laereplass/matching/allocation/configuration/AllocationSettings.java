package no.larvik.laereplass.matching.allocation.configuration;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param timeLimit wall-clock time the fair plan may take, above zero
 * @param lease how long a run stays with a server that is not heard of; 2 s or more
 * @param heap most the child process' Java may take, as in {@code 256m}
 */
@ConfigurationProperties("laereplass.matching.allocation")
record AllocationSettings(Duration timeLimit, Duration lease, String heap) {

    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]*[kmg]");

    AllocationSettings {
        if (!timeLimit.isPositive()) throw new IllegalArgumentException("the time limit must be above zero");
        if (lease.compareTo(Duration.ofSeconds(2)) < 0) throw new IllegalArgumentException("a lease of less than 2 s");
        if (!SIZE.matcher(heap).matches()) throw new IllegalArgumentException("not a size: " + heap);
    }
}
