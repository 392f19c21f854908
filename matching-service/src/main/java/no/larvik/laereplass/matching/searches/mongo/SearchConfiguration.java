package no.larvik.laereplass.matching.searches.mongo;

import java.util.Map;
import no.larvik.laereplass.chassis.store.AggregateKind;
import no.larvik.laereplass.chassis.store.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the chassis what this service owns. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    static final String KIND = "search";
    static final String COLLECTION = "searches";

    /** What somebody looks for is their own: only that something was found is told. */
    @SuppressWarnings(
            "NullAway") // the chassis says that nothing may be returned; the check does not read that in its class file
    @Bean
    AggregateKind searchKind() {
        return new AggregateKind(KIND, COLLECTION, SearchConfiguration::nothing);
    }

    private static @Nullable Map<String, ?> nothing(Stored stored) {
        return null;
    }
}
