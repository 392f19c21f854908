package no.larvik.laereplass.matching.travel.mongo;

import no.larvik.laereplass.chassis.store.AggregateKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One aggregate: which table is in use. */
@Configuration(proxyBeanMethods = false)
class TravelStoreConfiguration {

    @Bean
    AggregateKind travelKind() {
        return new AggregateKind("travel", "travel", EditionDocument::announced);
    }
}
