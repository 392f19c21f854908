package no.larvik.laereplass.matching.market.kafka;

import java.util.List;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.matching.market.Market;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every replica reads all state records at start and keeps up from there. Fields we do not know are left alone. */
@Configuration(proxyBeanMethods = false)
class MarketFeed {

    private static final String CANDIDATE = "no.larvik.laereplass.candidate.state.v1";
    private static final String OPENING = "no.larvik.laereplass.opening.state.v1";
    private static final String EMPLOYER = "no.larvik.laereplass.employer.state.v1";

    private final JsonMapper tolerant = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Bean
    Subscription wholeMarket(Market market) {
        return Subscription.memory(
                "matching-market",
                List.of("employer.state.v1", "candidate.state.v1", "opening.state.v1"),
                record -> take(market, record));
    }

    void take(Market market, Incoming record) {
        switch (record.type()) {
            case CANDIDATE -> candidate(market, record.key(), record.value());
            case OPENING -> opening(market, record.key(), record.value());
            case EMPLOYER -> employer(market, record.key(), record.value());
            default -> {} // a type we were not written for
        }
    }

    private void candidate(Market market, String key, @Nullable JsonNode value) {
        var state = value == null ? null : tolerant.treeToValue(value, CandidateStateV1.class);
        if (state == null || !state.published()) market.forgetCandidate(key);
        else market.put(state.toCandidate());
    }

    private void opening(Market market, String key, @Nullable JsonNode value) {
        var state = value == null ? null : tolerant.treeToValue(value, OpeningStateV1.class);
        if (state == null || !state.isOnTheMarket()) market.forgetOpening(key);
        else market.put(state.toOpening());
    }

    private void employer(Market market, String key, @Nullable JsonNode value) {
        if (value == null) market.forgetEmployer(key);
        else market.put(tolerant.treeToValue(value, EmployerStateV1.class).toEmployer());
    }
}
