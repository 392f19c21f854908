package no.larvik.laereplass.chassis.clock;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The one clock of a service. It is real, unless a demo's past is being told: that is refused wherever the store or the
 * broker is not of this machine, so it cannot happen to a platform that people use.
 */
@AutoConfiguration
public class ClockConfiguration {

    private static final List<String> HERE = List.of("127.0.0.1", "localhost", "[::1]");
    private static final Pattern STORE = Pattern.compile("mongodb://(?:[^@/]*@)?([^/?]+).*");

    /**
     * @param demo a file as {@link DemoClock} reads it; empty for the real time
     * @throws IllegalStateException when a demo's clock is asked for beside a real store or broker
     */
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock(
            @Value("${laereplass.demo-clock:}") String demo,
            @Value("${spring.mongodb.uri:}") String store,
            @Value("${spring.kafka.bootstrap-servers:}") String brokers) {
        if (demo.isBlank()) return InstantSource.system();
        if (!isHere(store, brokers))
            throw new IllegalStateException("LAEREPLASS_DEMO_CLOCK is for the embedded demo alone: with a store or"
                    + " broker elsewhere the time is real. Start without it.");
        return DemoClock.of(Path.of(demo));
    }

    private static boolean isHere(String store, String brokers) {
        var stores = STORE.matcher(store);
        return stores.matches() && allHere(stores.group(1)) && allHere(brokers);
    }

    private static boolean allHere(String addresses) {
        return Arrays.stream(addresses.split(",", -1))
                .map(address -> address.strip().replaceFirst(":\\d+$", ""))
                .allMatch(HERE::contains);
    }
}
