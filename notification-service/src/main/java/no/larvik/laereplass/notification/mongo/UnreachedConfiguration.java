package no.larvik.laereplass.notification.mongo;

import java.util.Map;
import no.larvik.laereplass.chassis.store.AggregateKind;
import no.larvik.laereplass.chassis.store.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class UnreachedConfiguration {

    static final String KIND = "notification";

    /** What was not delivered is news for a week, and nothing anybody has to know the last state of. */
    @SuppressWarnings(
            "NullAway") // the chassis says that nothing may be returned; the check does not read that in its class file
    @Bean
    AggregateKind unreached() {
        return new AggregateKind(KIND, "unreached", UnreachedConfiguration::nothing);
    }

    private static @Nullable Map<String, ?> nothing(Stored stored) {
        return null;
    }
}
