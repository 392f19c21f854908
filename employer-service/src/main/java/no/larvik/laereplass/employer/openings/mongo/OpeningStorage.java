package no.larvik.laereplass.employer.openings.mongo;

import no.larvik.laereplass.chassis.store.AggregateKind;
import no.larvik.laereplass.employer.openings.PostingSettings;
import no.larvik.laereplass.employer.openings.kafka.OpeningStateV1;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares openings as a kind of aggregate. */
@Configuration
class OpeningStorage {

    static final String KIND = "opening";

    @Bean
    AggregateKind openingKind(PostingSettings settings) {
        return new AggregateKind(
                KIND, "openings", stored -> OpeningStateV1.of(OpeningDocument.toOpening(stored), settings.never()));
    }
}
