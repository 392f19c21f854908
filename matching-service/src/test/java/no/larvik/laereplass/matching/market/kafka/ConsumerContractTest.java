package no.larvik.laereplass.matching.market.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.matching.contracts.Contracts;
import no.larvik.laereplass.matching.market.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ConsumerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Market market = new Market(InstantSource.system());
    private final MarketFeed feed = new MarketFeed();

    @ParameterizedTest
    @MethodSource("stateSamples")
    void everySampleOfAStateChangesTheMarketAsItShould(Path sample) {
        var state = JSON.readTree(Contracts.read(sample));

        feed.take(market, record(sample, state));

        assertThat(known(sample, state)).isEqualTo(shouldBeKnown(sample, state));
    }

    @ParameterizedTest
    @MethodSource("stateSamples")
    void aFieldFromTheFutureIsLeftAlone(Path sample) {
        var state = (ObjectNode) JSON.readTree(Contracts.read(sample));
        state.put("somethingNew", "from a later version").putObject("andMore").put("deep", 1);

        feed.take(market, record(sample, state));

        assertThat(known(sample, state)).isEqualTo(shouldBeKnown(sample, state));
    }

    @ParameterizedTest
    @MethodSource("stateSamples")
    void aTombstoneForgets(Path sample) {
        var state = JSON.readTree(Contracts.read(sample));
        feed.take(market, record(sample, state));

        feed.take(market, new Incoming(type(sample), id(state), 2, "e2", Instant.EPOCH, null));

        assertThat(known(sample, state)).isFalse();
    }

    @Test
    void whatWasPublishedAndIsNotAnyMoreIsForgotten() {
        var published = JSON.readTree("{\"id\":\"o\",\"municipality\":\"3909\",\"employerId\":\"e\",\"published\":true,"
                + "\"organisationNumber\":\"910000004\",\"trade\":\"t\",\"kind\":\"LAERLING\",\"seats\":1,"
                + "\"lat\":59,\"lon\":10,\"startFrom\":\"2027-08-01\"}");
        var type = "no.larvik.laereplass.opening.state.v1";
        feed.take(market, new Incoming(type, "o", 1, "e1", Instant.EPOCH, published));
        assertThat(market.opening("o")).isPresent();

        var withdrawn =
                JSON.readTree("{\"id\":\"o\",\"municipality\":\"3909\",\"employerId\":\"e\",\"published\":false}");
        feed.take(market, new Incoming(type, "o", 2, "e2", Instant.EPOCH, withdrawn));

        assertThat(market.opening("o")).isEmpty();
    }

    @Test
    void anUnknownTypeChangesNothing() {
        feed.take(market, new Incoming("no.larvik.laereplass.candidate.state.v9", "x", 1, "e", Instant.EPOCH, null));

        assertThat(market.stamp().version()).isZero();
    }

    static Stream<Path> stateSamples() {
        return Stream.of("candidate", "employer", "opening")
                .flatMap(kind -> Contracts.samples(kind).stream())
                .filter(sample -> Contracts.typeOf(sample).endsWith(".state.v1"));
    }

    private static Incoming record(Path sample, JsonNode state) {
        return new Incoming(type(sample), id(state), 1, "e1", Instant.EPOCH, state);
    }

    private static String type(Path sample) {
        return "no.larvik.laereplass." + Contracts.typeOf(sample);
    }

    private static String id(JsonNode state) {
        return state.path("id").asString();
    }

    private boolean known(Path sample, JsonNode state) {
        return switch (Contracts.typeOf(sample)) {
            case "candidate.state.v1" -> market.candidate(id(state)).isPresent();
            case "opening.state.v1" -> market.opening(id(state)).isPresent();
            default -> !market.approvalsOf(id(state)).isEmpty();
        };
    }

    private static boolean shouldBeKnown(Path sample, JsonNode state) {
        return Contracts.typeOf(sample).startsWith("employer.")
                ? !state.path("approvals").isEmpty()
                : state.path("published").asBoolean() && !state.path("lapsed").asBoolean();
    }
}
