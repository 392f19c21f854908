package no.larvik.laereplass.employer.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsWhatItsSchemaSays(Path sample) {
        assertThat(Contracts.errors(Contracts.typeOf(sample), Contracts.read(sample)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFieldNobodyAgreedOnIsNotSent(Path sample) {
        var withMore = Contracts.read(sample).replaceFirst("\\{", "{\"contactName\":\"Rolf Demo\",");

        assertThat(Contracts.errors(Contracts.typeOf(sample), withMore)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaHasASample(Path schema) {
        assertThat(samples()).extracting(Contracts::typeOf).contains(Contracts.typeOf(schema));
    }

    static Stream<Path> samples() {
        return Contracts.KINDS.stream().flatMap(kind -> Contracts.samples(kind).stream());
    }

    static Stream<Path> schemas() {
        return Contracts.KINDS.stream().flatMap(kind -> Contracts.schemas(kind).stream());
    }
}
