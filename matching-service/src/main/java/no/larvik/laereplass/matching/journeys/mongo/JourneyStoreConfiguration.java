package no.larvik.laereplass.matching.journeys.mongo;

import no.larvik.laereplass.chassis.store.AggregateKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the chassis what this service owns. */
@Configuration(proxyBeanMethods = false)
class JourneyStoreConfiguration {

    @Bean
    AggregateKind journeyKind() {
        return new AggregateKind("journey", "journeys", JourneyRecords::state);
    }
}
