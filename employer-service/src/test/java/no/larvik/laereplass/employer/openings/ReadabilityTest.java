package no.larvik.laereplass.employer.openings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import no.larvik.laereplass.employer.contracts.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page is held to the same samples, counted by hand. */
class ReadabilityTest {

    private static final Path SAMPLES = Path.of("../docs/contracts/readability/samples.json");

    @ParameterizedTest
    @MethodSource("samples")
    void theCountIsTheOneDoneByHand(JsonNode sample) {
        var found = Readability.of(sample.path("text").asString());

        assertThat(found)
                .isEqualTo(new Readability(
                        sample.path("words").asInt(),
                        sample.path("sentences").asInt(),
                        sample.path("longWords").asInt(),
                        sample.path("lix").asInt(),
                        Readability.Level.valueOf(sample.path("level").asString())));
    }

    static Stream<JsonNode> samples() {
        return JsonMapper.builder().build().readTree(Contracts.read(SAMPLES)).valueStream();
    }
}
