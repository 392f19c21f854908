package no.larvik.laereplass.matching.insight.kafka;

import java.util.List;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.matching.insight.History;
import no.larvik.laereplass.matching.insight.KnownContracts;
import no.larvik.laereplass.matching.insight.KnownOutcomes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every replica reads the past at start, and each match again when it announces something newer. */
@Configuration(proxyBeanMethods = false)
class HistoryFeed {

    private static final String MATCH = "no.larvik.laereplass.match.state.v1";
    private static final String JOURNEY = "no.larvik.laereplass.journey.state.v1";

    @Bean
    Subscription pastMatches(History history) {
        history.build();
        return Subscription.memory("matching-history", List.of("match.state.v1"), record -> take(history, record));
    }

    @Bean
    Subscription pastContracts(KnownContracts contracts, KnownOutcomes outcomes) {
        contracts.build();
        outcomes.build();
        return Subscription.memory("matching-contracts", List.of("journey.state.v1"), record -> {
            take(contracts, record);
            take(outcomes, record);
        });
    }

    static void take(KnownContracts contracts, Incoming record) {
        switch (record.type()) {
            case JOURNEY -> {
                if (record.value() == null) contracts.forget(record.key());
                else contracts.tell(record.key(), record.sequence());
            }
            default -> {} // a type we were not written for
        }
    }

    static void take(KnownOutcomes outcomes, Incoming record) {
        switch (record.type()) {
            case JOURNEY -> {
                if (record.value() == null) outcomes.forget(record.key());
                else outcomes.tell(record.key(), record.sequence());
            }
            default -> {} // a type we were not written for
        }
    }

    static void take(History history, Incoming record) {
        switch (record.type()) {
            case MATCH -> {
                if (record.value() == null) history.forget(record.key());
                else history.tell(record.key(), record.sequence());
            }
            default -> {} // a type we were not written for
        }
    }
}
