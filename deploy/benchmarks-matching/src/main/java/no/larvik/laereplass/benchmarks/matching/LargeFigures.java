package no.larvik.laereplass.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.benchmarks.matching.timing.Figure;

/** A million young people and 833,000 openings, in a process of its own that may not take more than the goal. */
final class LargeFigures implements Measurement {

    private static final long AT_MOST_MINUTES = 10;

    @Override
    public List<Figure> run(boolean quick) throws IOException, InterruptedException {
        var people = quick ? 120_000 : 1_000_000;
        var told = inChild(people, people / 6 * 5);
        var size = quick ? "120k x 100k, " : "1M x 0.83M, ";
        var each = figure(told, "large.each");
        var countryEach = figure(told, "country.each");
        var figures = new ArrayList<Figure>();
        figures.add(Figure.atMost(size + "full pass", each * people / 1e6, 8, " s CPU"));
        figures.add(Figure.atMost(size + "heap the process took", figure(told, "megabytes"), 1024, " MB")
                .beside("%.0f MB in use after it".formatted(figure(told, "used"))));
        figures.add(Figure.atMost(size + "cost of a list vs the country's", each / countryEach, 2.5, "x")
                .beside("%.1f µs against %.1f µs".formatted(each, countryEach)));
        for (var market : List.of("municipality", "country", "large"))
            figures.add(growth(market, figure(told, market + ".each"), figure(told, market + ".examined")));
        return figures;
    }

    private static double figure(Map<String, Double> told, String name) {
        return Objects.requireNonNull(told.get(name), name);
    }

    /** The law: 2 µs a list and 10 ns a pair examined. */
    private static Figure growth(String market, double each, double examined) {
        return Figure.told(
                "growth law, " + market,
                "%.1f µs a list with %.0f pairs examined; 2 µs + 10 ns x examined = %.1f µs"
                        .formatted(each, examined, 2 + 0.01 * examined));
    }

    private static Map<String, Double> inChild(int people, int openings) throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:+UseTransparentHugePages",
                        "-XX:+UseCompactObjectHeaders",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargePass.class.getName(),
                        String.valueOf(people),
                        String.valueOf(openings))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            var told = new TreeMap<String, Double>();
            try (var lines = child.inputReader()) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    var word = line.split(" ", 2);
                    told.put(word[0], Double.parseDouble(word[1]));
                }
            }
            if (!child.waitFor(AT_MOST_MINUTES, TimeUnit.MINUTES) || child.exitValue() != 0)
                throw new IOException("the large market did not fit: " + told);
            return told;
        } finally {
            child.destroyForcibly();
        }
    }
}
