package no.larvik.laereplass.benchmarks.matching.market;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Inhabitants of the most populous municipalities, in thousands, rounded, by municipality number of 2020. */
final class Inhabitants {

    private Inhabitants() {}

    static Map<String, Double> thousands() {
        try (var file = Objects.requireNonNull(Inhabitants.class.getResourceAsStream("inhabitants.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Double.parseDouble(row[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
