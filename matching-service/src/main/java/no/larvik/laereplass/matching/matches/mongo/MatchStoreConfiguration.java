package no.larvik.laereplass.matching.matches.mongo;

import no.larvik.laereplass.chassis.store.AggregateKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the chassis what this service owns. */
@Configuration(proxyBeanMethods = false)
class MatchStoreConfiguration {

    @Bean
    AggregateKind matchKind() {
        return new AggregateKind("match", "matches", MatchRecords::state);
    }
}
