package no.larvik.laereplass.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** {@code deploy/bench NAME [--quick]}: one line a figure; exits with 1 when one is short of its goal. */
public final class Bench {

    /** Measures, and tells each figure as soon as it is known; {@code quick} takes fewer rounds. */
    interface Measurement {
        void run(boolean quick, Consumer<Figure> figures) throws Exception;
    }

    private static final Map<String, Measurement> NAMES = Map.of(
            "startup", new Startup(),
            "freshness", new Freshness(),
            "crash", new Crash(),
            "imports", new Imports(),
            "notifications", new Notifications(),
            "insight", new Insight(),
            "registers", new Registers());

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        var quick = List.of(arguments).contains("--quick");
        var measurement = arguments.length == 0 ? null : NAMES.get(arguments[0]);
        if (measurement == null) {
            System.err.println("Name what to measure: "
                    + String.join(", ", NAMES.keySet().stream().sorted().toList()) + ".");
            System.exit(2);
            return;
        }
        var allHold = new AtomicBoolean(true);
        measurement.run(quick, figure -> {
            System.out.println(figure.line());
            if (!figure.holds()) allHold.set(false);
        });
        if (!allHold.get()) System.exit(1);
    }
}
