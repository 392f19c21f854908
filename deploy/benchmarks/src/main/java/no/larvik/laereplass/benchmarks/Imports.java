package no.larvik.laereplass.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of ten thousand rows, through the gateway: from the first byte sent to the receipt, and back again. */
final class Imports implements Bench.Measurement {

    private static final double GOAL_SECONDS = 60;
    private static final double GOAL_MEGABYTES = 60;
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int FIRST = 93_000_000;
    private static final String SERVICE = "employer-service";

    @Override
    public void run(boolean quick, Consumer<Figure> figures) throws Exception {
        var rows = quick ? 1_000 : 10_000;
        try (var bench = BenchPlatform.start("--empty")) {
            var nora = bench.platform().as("nora").patiently();
            var numbers = numbers(rows);
            var employers = new ImportRun(nora, "/api/v1/employers/imports/employers");
            var approvals = new ImportRun(nora, "/api/v1/employers/imports/approvals");

            employers.once(file(employers(), numbers.subList(0, 50)), 50); // warm
            var before = bench.mostMegabytes(SERVICE);

            var began = System.nanoTime();
            employers.once(file(employers(), numbers), rows - 50);
            figures.accept(Figure.atMost("import of " + rows + " employers", seconds(began), GOAL_SECONDS, "s"));

            began = System.nanoTime();
            var id = approvals.once(file(approvals(), numbers), rows);
            figures.accept(Figure.atMost("import of " + rows + " approvals", seconds(began), GOAL_SECONDS, "s"));

            began = System.nanoTime();
            var kept = approvals.undone(id);
            figures.accept(Figure.atMost("undoing " + rows + " approvals", seconds(began), GOAL_SECONDS, "s"));
            figures.accept(Figure.exactly("approvals left after undoing", kept, 0));

            figures.accept(Figure.atMost(
                    "employer-service, memory gained by " + rows + " rows",
                    bench.mostMegabytes(SERVICE) - before,
                    GOAL_MEGABYTES,
                    "MB"));
        }
    }

    private static byte[] file(IntFunction<String> row, List<Integer> numbers) {
        var heading = row.apply(-1);
        return numbers.stream()
                .map(row::apply)
                .collect(Collectors.joining("\n", heading + "\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static IntFunction<String> employers() {
        return number -> number < 0
                ? "Organisasjonsnummer;Navn;Kontaktperson;E-post;Telefon;Arbeidssted;Postnummer;Adresse"
                : number + ";Måling " + number + " AS;Kari Demo;post" + number
                        + "@demo.invalid;33 00 00 00;Verkstedet;3256;Havnegata 1";
    }

    private static IntFunction<String> approvals() {
        return number -> number < 0
                ? "Organisasjonsnummer;Lærefag;Godkjent for;Godkjent dato;Gyldig til;Kilde"
                : number + ";Tømrerfaget;\"lærling, lærekandidat\";15.01.2026;;Sak 2026/" + number;
    }

    private static List<Integer> numbers(int count) {
        return IntStream.iterate(FIRST, stem -> stem + 1)
                .mapToObj(Imports::withControl)
                .filter(number -> number.length() == 9)
                .limit(count)
                .map(Integer::valueOf)
                .toList();
    }

    private static String withControl(int stem) {
        var digits = Integer.toString(stem);
        var sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * (digits.charAt(i) - '0'))
                .sum();
        return digits + (11 - sum % 11) % 11;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
