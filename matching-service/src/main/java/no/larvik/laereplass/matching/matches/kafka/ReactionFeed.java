package no.larvik.laereplass.matching.matches.kafka;

import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.matching.market.Hours;
import no.larvik.laereplass.matching.matches.Reactions;
import no.larvik.laereplass.matching.matches.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** Listens for sides that leave. Durable and shared by the replicas, unlike the market's own feed. */
@Configuration(proxyBeanMethods = false)
class ReactionFeed {

    private static final String CANDIDATE_STATE = "no.larvik.laereplass.candidate.state.v1";
    private static final String OPENING_STATE = "no.larvik.laereplass.opening.state.v1";
    private static final String CONSENT_WITHDRAWN = "no.larvik.laereplass.candidate.consent-withdrawn.v1";

    @Bean
    Subscription sidesThatLeave(Reactions reactions) {
        return Subscription.states(
                "matching-reactions",
                List.of("candidate.state.v1", "opening.state.v1"),
                record -> left(reactions, record));
    }

    @Bean
    Subscription consentsWithdrawn(Reactions reactions) {
        return Subscription.events(
                "matching-consents", List.of("candidate.event.v1"), record -> withdrawn(reactions, record));
    }

    private static void left(Reactions reactions, Incoming record) {
        var value = record.value();
        if (stillThere(value)) {
            if (record.type().equals(OPENING_STATE) && value != null) changed(reactions, record.key(), value);
            return;
        }
        switch (record.type()) {
            case CANDIDATE_STATE -> reactions.candidateWithdrawn(record.key());
            case OPENING_STATE -> reactions.openingWithdrawn(record.key());
            default -> {} // a type we were not written for
        }
    }

    private static void withdrawn(Reactions reactions, Incoming record) {
        var value = record.value();
        switch (record.type()) {
            case CONSENT_WITHDRAWN -> {
                if (value != null && value.hasNonNull("openingId"))
                    reactions.consentWithdrawn(
                            record.key(), value.get("openingId").asString());
            }
            default -> {} // a type we were not written for
        }
    }

    private static void changed(Reactions reactions, String openingId, JsonNode value) {
        var startTo = value.path("startTo").asString("");
        reactions.openingChanged(
                openingId,
                new Terms(
                        value.path("trade").asString(""),
                        value.path("kind").asString(""),
                        value.path("lat").asDouble(),
                        value.path("lon").asDouble(),
                        LocalDate.parse(value.path("startFrom").asString("")),
                        startTo.isEmpty() ? null : LocalDate.parse(startTo),
                        hours(value.path("hours"))));
    }

    private static Hours hours(JsonNode told) {
        if (!told.isObject()) return Hours.NONE;
        return new Hours(
                told.hasNonNull("perWeek") ? told.get("perWeek").asDouble() : null,
                told.hasNonNull("longestDay") ? told.get("longestDay").asDouble() : null,
                told.hasNonNull("from") ? told.get("from").asString() : null,
                told.hasNonNull("to") ? told.get("to").asString() : null,
                told.path("weekends").asBoolean(false));
    }

    private static boolean stillThere(@Nullable JsonNode value) {
        return value != null && value.path("published").asBoolean(false);
    }
}
