package no.larvik.laereplass.benchmarks.matching;

import java.util.List;
import no.larvik.laereplass.benchmarks.matching.timing.Figure;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One pair under JMH, in a process of its own: on the wall, so without a goal. */
final class KernelFigures implements Measurement {

    @Override
    public List<Figure> run(boolean quick) throws RunnerException {
        var options = new OptionsBuilder()
                .include(OnePair.class.getName())
                .verbosity(VerboseMode.SILENT)
                .warmupTime(TimeValue.milliseconds(quick ? 300 : 2000))
                .measurementTime(TimeValue.milliseconds(quick ? 300 : 2000))
                .build();
        return new Runner(options)
                .run().stream()
                        .map(result -> result.getPrimaryResult())
                        .map(result -> Figure.told(
                                "one pair, " + result.getLabel() + ", JMH",
                                "%.0f ± %.0f ns".formatted(result.getScore(), result.getScoreError())))
                        .toList();
    }
}
