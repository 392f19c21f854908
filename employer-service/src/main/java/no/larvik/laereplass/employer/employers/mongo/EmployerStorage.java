package no.larvik.laereplass.employer.employers.mongo;

import no.larvik.laereplass.chassis.store.AggregateKind;
import no.larvik.laereplass.employer.employers.kafka.EmployerStateV1;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares employers as a kind of aggregate. */
@Configuration
class EmployerStorage {

    static final String KIND = "employer";

    @Bean
    AggregateKind employerKind() {
        return new AggregateKind(KIND, "employers", stored -> EmployerStateV1.of(EmployerDocument.toEmployer(stored)));
    }
}
