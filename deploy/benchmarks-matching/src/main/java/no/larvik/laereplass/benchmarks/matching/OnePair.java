package no.larvik.laereplass.benchmarks.matching;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.benchmarks.matching.market.Told;
import no.larvik.laereplass.benchmarks.matching.market.Wishes;
import no.larvik.laereplass.matching.engine.PackedMarket;
import no.larvik.laereplass.matching.scoring.Judgement;
import no.larvik.laereplass.matching.scoring.ScoreInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pairs of one municipality that share a trade, one after the other: explained by the kernel, ranked by the engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OnePair {

    private static final int PAIRS = 4096;

    private final Scene scene = Scene.municipality();
    private final PackedMarket packed = Packed.of(scene.market(), scene.formula());
    private final ScoreInput[] inputs = new ScoreInput[PAIRS];
    private final int[] people = new int[PAIRS];
    private final int[] openings = new int[PAIRS];
    private int at;

    public OnePair() {
        var random = new SplittableRandom(3909);
        var told = new Told(scene.market());
        for (int drawn = 0; drawn < PAIRS; ) {
            people[drawn] = random.nextInt(scene.market().people.size);
            openings[drawn] = random.nextInt(scene.market().openings.size);
            if (!shareATrade(people[drawn], openings[drawn])) continue;
            inputs[drawn] = told.pair(people[drawn], openings[drawn]);
            drawn++;
        }
    }

    private boolean shareATrade(int person, int opening) {
        var wishes = Wishes.of(scene.market(), person);
        for (int trade : wishes.trades) if (trade == scene.market().openings.trade[opening]) return true;
        return false;
    }

    @Benchmark
    public Judgement explained() {
        return scene.kernel().judge(inputs[next()]);
    }

    @Benchmark
    public int ranked() {
        var pair = next();
        return packed.score(people[pair], openings[pair]);
    }

    private int next() {
        return at = at + 1 & PAIRS - 1;
    }
}
