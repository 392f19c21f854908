package no.larvik.laereplass.employer.openings.kafka;

import java.util.List;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.employer.openings.Suggested;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every replica reads all best lists at start and keeps up from there. */
@Configuration(proxyBeanMethods = false)
class SuggestionFeed {

    private static final String SUGGESTION = "no.larvik.laereplass.suggestion.state.v1";

    @Bean
    Subscription bestLists(Suggested suggested) {
        return Subscription.memory(
                "employer-suggestions", List.of("suggestion.state.v1"), record -> take(suggested, record));
    }

    static void take(Suggested suggested, Incoming record) {
        var value = record.value();
        if (value == null) {
            suggested.forgotten(record.key());
            return;
        }
        switch (record.type()) {
            case SUGGESTION ->
                suggested.listed(
                        record.key(),
                        value.path("items")
                                .valueStream()
                                .map(item -> item.path("openingId").asString())
                                .toList());
            default -> {} // a type we were not written for
        }
    }
}
