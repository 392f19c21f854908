package no.larvik.laereplass.chassis.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SimulationTest {

    private static final long SEEDS = Long.getLong("simulation.seeds", 10_000);

    @Test
    void noSeedBreaksAPromise() {
        var broken = firstBroken(Bug.NONE);

        System.out.printf("simulated %d seeds, broken: %s%n", SEEDS, broken.orElse("none"));
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void aPlantedMistakeIsFound(Bug bug) {
        var broken = firstBroken(bug);

        System.out.printf("%s is found by %s%n", bug, broken.orElse("no seed"));
        assertThat(broken).isPresent();
    }

    @Test
    void aSeedThatFindsSomethingFindsItAgain() {
        for (var seed = 0L; seed < 200; seed++)
            assertThat(World.run(seed, Bug.NO_FENCING)).isEqualTo(World.run(seed, Bug.NO_FENCING));
    }

    private static Optional<String> firstBroken(Bug bug) {
        return LongStream.range(0, SEEDS)
                .parallel()
                .mapToObj(seed -> World.run(seed, bug).map(promise -> "seed " + seed + ": " + promise))
                .flatMap(Optional::stream)
                .findAny();
    }
}
