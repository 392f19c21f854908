package no.larvik.laereplass.matching.rules.kafka;

import java.util.List;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.matching.rules.Rulebook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record says which version there is; what it says is read in the store, where it was before it was announced. */
@Configuration(proxyBeanMethods = false)
class RuleFeed {

    private static final String STATE = "no.larvik.laereplass.rules.state.v1";

    @Bean
    Subscription newRules(Rulebook book) {
        return Subscription.memory("matching-rules", List.of("rules.state.v1"), record -> heard(book, record));
    }

    static void heard(Rulebook book, Incoming record) {
        switch (record.type()) {
            case STATE -> book.heardOf(record.key());
            default -> {} // a type we were not written for
        }
    }
}
