package no.larvik.laereplass.matching.formidling.mongo;

import java.util.Map;
import no.larvik.laereplass.chassis.store.AggregateKind;
import no.larvik.laereplass.chassis.store.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the chassis what this service owns. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    static final String KIND = "formidling";
    static final String COLLECTION = "formidling_notices";

    /** That somebody was told is news for a week, and nothing anybody has to know the last state of. */
    @SuppressWarnings(
            "NullAway") // the chassis says that nothing may be returned; the check does not read that in its class file
    @Bean
    AggregateKind noticeKind() {
        return new AggregateKind(KIND, COLLECTION, NoticeConfiguration::nothing);
    }

    private static @Nullable Map<String, ?> nothing(Stored stored) {
        return null;
    }
}
