package no.larvik.laereplass.benchmarks.matching;

import java.util.List;
import java.util.Map;
import no.larvik.laereplass.benchmarks.matching.market.ReferenceFolder;

/** {@code deploy/bench NAME [--quick]}: one line a figure; exits with 1 when one is short of its goal. */
public final class MatchingBench {

    private static final Map<String, List<Measurement>> NAMES = Map.of(
            "matching",
            List.of(
                    codeTables(),
                    new RankingFigures(),
                    new EventFigures(),
                    new LargeFigures(),
                    new ExposureFigures(),
                    new KernelFigures()),
            "kernel",
            List.of(new KernelFigures()),
            "allocation",
            List.of(codeTables(), new AllocationFigures()));

    private MatchingBench() {}

    private static Measurement codeTables() {
        return new CodeTables(ReferenceFolder.found());
    }

    public static void main(String... arguments) throws Exception {
        var quick = List.of(arguments).contains("--quick");
        var measurements = arguments.length == 0 ? null : NAMES.get(arguments[0]);
        if (measurements == null) {
            System.err.println("Name what to measure: "
                    + String.join(", ", NAMES.keySet().stream().sorted().toList()) + ".");
            System.exit(2);
            return;
        }
        var allHold = true;
        for (var measurement : measurements) {
            for (var figure : measurement.run(quick)) {
                System.out.println(figure.line());
                allHold &= figure.holds();
            }
        }
        if (!allHold) System.exit(1);
    }
}
