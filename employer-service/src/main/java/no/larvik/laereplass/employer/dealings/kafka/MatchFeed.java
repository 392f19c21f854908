package no.larvik.laereplass.employer.dealings.kafka;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.employer.dealings.Remembering;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.openings.OpeningId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to where matches stand. Durable and shared by the replicas. */
@Configuration(proxyBeanMethods = false)
class MatchFeed {

    private static final String MATCH = "no.larvik.laereplass.match.state.v1";

    @Bean
    Subscription howEmployersAnswer(Remembering remembering) {
        return Subscription.states("employer-dealings", List.of("match.state.v1"), record -> take(remembering, record));
    }

    static void take(Remembering remembering, Incoming record) {
        var value = record.value();
        if (value == null) {
            remembering.forgotten(record.key());
            return;
        }
        switch (record.type()) {
            case MATCH -> {
                var due = value.path("deadline");
                remembering.moved(
                        record.key(),
                        new EmployerId(value.path("employerId").asString()),
                        new OpeningId(value.path("openingId").asString()),
                        value.path("state").asString(),
                        due.isString() ? Instant.parse(due.asString()) : null,
                        record.time());
            }
            default -> {} // a type we were not written for
        }
    }
}
