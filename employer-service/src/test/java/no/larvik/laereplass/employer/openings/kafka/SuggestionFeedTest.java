package no.larvik.laereplass.employer.openings.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.employer.contracts.Contracts;
import no.larvik.laereplass.employer.openings.OpeningId;
import no.larvik.laereplass.employer.openings.Suggested;
import no.larvik.laereplass.employer.openings.Suggested.Fits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every sample of a best list is understood, also with fields from the future. */
class SuggestionFeedTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPE = "no.larvik.laereplass.suggestion.state.v1";

    private final Suggested suggested = new Suggested();

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsTakenInAndForgotten(Path sample) {
        var list = (ObjectNode) JSON.readTree(Contracts.read(sample));
        list.put("somethingNew", 1);
        var opening = new OpeningId(list.at("/items/0/openingId").asString());

        SuggestionFeed.take(suggested, new Incoming(TYPE, "c1", 1, "i1", Instant.EPOCH, list));
        assertThat(suggested.of(opening)).isEqualTo(Fits.FEW);

        SuggestionFeed.take(suggested, new Incoming(TYPE, "c1", 2, "i2", Instant.EPOCH, null));
        assertThat(suggested.of(opening)).isEqualTo(Fits.NOBODY);
    }

    static Stream<Path> samples() {
        return Contracts.samples("suggestion").stream()
                .filter(sample -> Contracts.typeOf(sample).equals("suggestion.state.v1"));
    }
}
