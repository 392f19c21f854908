package no.larvik.laereplass.matching.erasure.kafka;

import java.util.List;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.matching.erasure.Erasing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tombstone of a case, whoever asked for it and why. Shared by the replicas, and read again after a crash. */
@Configuration(proxyBeanMethods = false)
class ErasureFeed {

    @Bean
    Subscription casesThatAreGone(Erasing erasing) {
        return Subscription.erasures("matching-erasure", List.of("candidate.state.v1"), erasing::person);
    }
}
