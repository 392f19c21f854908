package no.larvik.laereplass.employer.dealings.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.employer.contracts.Contracts;
import no.larvik.laereplass.employer.dealings.Dealing;
import no.larvik.laereplass.employer.dealings.Dealings;
import no.larvik.laereplass.employer.dealings.Remembering;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.openings.OpeningId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every sample of where a match stands is understood, also with fields from the future. */
class MatchFeedTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPE = "no.larvik.laereplass.match.state.v1";

    private final Remembered dealings = new Remembered();
    private final Remembering answering = new Remembering(dealings);

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsTakenIn(Path sample) {
        var state = (ObjectNode) JSON.readTree(Contracts.read(sample));
        state.put("somethingNew", 1);

        MatchFeed.take(answering, record(TYPE, state));

        assertThat(dealings.kept.values())
                .extracting(Dealing::standing)
                .containsExactly(state.path("state").asString());
    }

    /** What an employer answered stays the employer's when the young person is forgotten. */
    @ParameterizedTest
    @MethodSource("samples")
    void aTombstoneLeavesTheAnswerAndNobodyWaiting(Path sample) {
        var state = JSON.readTree(Contracts.read(sample));
        MatchFeed.take(answering, record(TYPE, state));
        var before = dealings.kept.values().iterator().next();

        MatchFeed.take(answering, new Incoming(TYPE, "m1", 2, "i2", Instant.EPOCH, null));
        MatchFeed.take(answering, new Incoming(TYPE, "m1", 2, "i2", Instant.EPOCH, null));

        var after = dealings.kept.values().iterator().next();
        assertThat(after.answer()).isEqualTo(before.answer());
        assertThat(after.standing())
                .isEqualTo(before.standing().equals("CONTRACT_APPROVED") ? "CONTRACT_APPROVED" : "WITHDRAWN");
    }

    @Test
    void aTypeWeWereNotWrittenForIsLeftAlone() {
        MatchFeed.take(answering, record("no.larvik.laereplass.match.state.v9", JSON.createObjectNode()));

        assertThat(dealings.kept).isEmpty();
    }

    static Stream<Path> samples() {
        return Contracts.samples("match").stream()
                .filter(sample -> Contracts.typeOf(sample).equals("match.state.v1"));
    }

    private static Incoming record(String type, JsonNode value) {
        return new Incoming(type, "m1", 1, "i1", Instant.EPOCH, value);
    }

    private static final class Remembered implements Dealings {
        private final Map<String, Dealing> kept = new HashMap<>();

        @Override
        public Optional<Dealing> find(String match) {
            return Optional.ofNullable(kept.get(match));
        }

        @Override
        public void put(Dealing dealing) {
            kept.put(dealing.match(), dealing);
        }

        @Override
        public void forget(String match) {
            kept.remove(match);
        }

        @Override
        public List<Dealing> of(EmployerId employer) {
            return List.of();
        }

        @Override
        public boolean knows(OpeningId opening) {
            return kept.values().stream().anyMatch(dealing -> dealing.opening().equals(opening));
        }
    }
}
