package no.larvik.laereplass.matching.suggestions.mongo;

import no.larvik.laereplass.chassis.store.AggregateKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the chassis what this service owns. */
@Configuration(proxyBeanMethods = false)
class SuggestionStoreConfiguration {

    @Bean
    @SuppressWarnings(
            "NullAway") // a null state means "forget"; the analyser does not see it through the function's type
    AggregateKind suggestionKind() {
        return new AggregateKind("suggestion", "suggestions", AnnouncedDocument::state);
    }
}
