package no.larvik.laereplass.matching.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.journeys.Course;
import no.larvik.laereplass.matching.journeys.Move;
import no.larvik.laereplass.matching.matches.LifeCycle;
import no.larvik.laereplass.matching.matches.Transition;
import org.junit.jupiter.api.Test;
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
        var withMore = Contracts.read(sample).replaceFirst("\\{", "{\"candidateName\":\"Kari Demo\",");

        assertThat(Contracts.errors(Contracts.typeOf(sample), withMore)).isNotEmpty();
    }

    @Test
    void everyFactOfTheLifeCycleHasASchemaAndASample() {
        var facts = Stream.concat(Stream.of("drafted"), LifeCycle.STEPS.stream().map(Transition::fact))
                .distinct()
                .map(fact -> "match." + fact + ".v1")
                .toList();

        assertThat(types(Contracts.schemas("match"))).containsAll(facts).contains("match.state.v1");
        assertThat(types(Contracts.samples("match"))).containsAll(types(Contracts.schemas("match")));
        var moves = Stream.concat(Stream.of("planned"), Course.MOVES.stream().map(Move::fact))
                .distinct()
                .map(fact -> "journey." + fact + ".v1")
                .toList();
        assertThat(types(Contracts.schemas("journey"))).containsAll(moves).contains("journey.state.v1");
        assertThat(types(Contracts.samples("journey"))).containsAll(types(Contracts.schemas("journey")));
        assertThat(types(Contracts.samples("suggestion"))).containsAll(types(Contracts.schemas("suggestion")));
        assertThat(types(Contracts.samples("rules"))).containsAll(types(Contracts.schemas("rules")));
        assertThat(types(Contracts.samples("formidling"))).containsAll(types(Contracts.schemas("formidling")));
        assertThat(types(Contracts.samples("search"))).containsAll(types(Contracts.schemas("search")));
        assertThat(types(Contracts.samples("travel"))).containsAll(types(Contracts.schemas("travel")));
    }

    static List<Path> samples() {
        return Stream.of("match", "journey", "rules", "travel", "suggestion", "formidling", "search")
                .flatMap(kind -> Contracts.samples(kind).stream())
                .toList();
    }

    private static List<String> types(List<Path> files) {
        return files.stream().map(Contracts::typeOf).distinct().toList();
    }
}
