package no.larvik.laereplass.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.larvik.laereplass.demo.Visitor;

/**
 * The registers as staff use them: a long list of young people is taken in, and somebody is looked for among five
 * thousand by name, status and trade, as the first page and as the next. What follows from each step has reached
 * everybody before the next begins.
 */
final class Registers implements Bench.Measurement {

    private static final double GOAL_SECONDS = 60;
    private static final double GOAL_MILLIS = 300;
    private static final double GOAL_MEGABYTES = 60;
    private static final int PERCENT = 95;
    private static final int WISHING = 200;
    private static final String SERVICE = "candidate-service";
    private static final String CASES = "/api/v1/candidates";
    private static final String[] NAMES = {"Åse", "Kari", "Ola", "Amir", "Sofie", "Noor", "Jonas", "Ingrid"};

    @Override
    public void run(boolean quick, Consumer<Figure> figures) throws Exception {
        var people = quick ? 500 : 5_000;
        var rows = quick ? 1_000 : 10_000;
        var looks = quick ? 20 : 100;
        try (var bench = BenchPlatform.start("--empty")) {
            var nora = bench.platform().as("nora").patiently();
            var imports = new ImportRun(nora, CASES + "/imports/candidates");

            imports.once(file(0, people), people);
            wishing(nora);
            bench.awaitQuiet();
            figures.accept(search(nora, "name", people, looks, i -> "?text=Register" + (i * 37 % people)));
            figures.accept(search(nora, "the beginning of a name", people, looks, i -> "?text=" + NAMES[i % 8]));
            figures.accept(search(nora, "status", people, looks, i -> "?status=REGISTERED"));
            figures.accept(search(nora, "trade", people, looks, i -> "?trade=tomrerfaget"));
            figures.accept(search(nora, "name and status", people, looks, i -> "?status=REGISTERED&text=Register" + i));
            figures.accept(pages(nora, people));

            var before = bench.mostMegabytes(SERVICE);
            var began = System.nanoTime();
            var id = imports.once(file(people, rows), rows);
            figures.accept(Figure.atMost("import of " + rows + " young people", seconds(began), GOAL_SECONDS, "s"));
            bench.awaitQuiet();
            figures.accept(Figure.told("… until everybody had been told", seconds(began), "s"));
            began = System.nanoTime();
            figures.accept(Figure.exactly("young people left after undoing", imports.undone(id), 0));
            figures.accept(Figure.atMost("undoing " + rows + " young people", seconds(began), GOAL_SECONDS, "s"));
            bench.awaitQuiet();
            figures.accept(Figure.told("… until everybody had been told", seconds(began), "s"));
            figures.accept(Figure.atMost(
                    SERVICE + ", memory gained by " + rows + " rows",
                    bench.mostMegabytes(SERVICE) - before,
                    GOAL_MEGABYTES,
                    "MB"));
        }
    }

    private static Figure search(Visitor nora, String by, int people, int looks, IntFunction<String> query) {
        var millis = new double[looks];
        for (int i = 0; i < looks; i++) {
            var began = System.nanoTime();
            nora.get(CASES + query.apply(i)).expect(200);
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        return Figure.atMost(
                "search by " + by + " among " + people + ", p" + PERCENT, percentile(millis), GOAL_MILLIS, "ms");
    }

    /** From the first to the last, a page after the other. */
    private static Figure pages(Visitor nora, int people) {
        var millis = new ArrayList<Double>();
        var seen = 0;
        for (String cursor = ""; cursor != null; ) {
            var began = System.nanoTime();
            var page = nora.get(CASES + "?limit=100" + cursor).expect(200);
            millis.add((System.nanoTime() - began) / 1e6);
            seen += page.items().size();
            var next = page.json().path("next");
            cursor = next.isNull() ? null : "&cursor=" + next.asString();
        }
        if (seen != people) throw new IllegalStateException(seen + " of " + people + " were listed");
        return Figure.atMost(
                "a page of a hundred of " + people + ", p" + PERCENT,
                percentile(millis.stream().mapToDouble(Double::doubleValue).toArray()),
                GOAL_MILLIS,
                "ms");
    }

    private static double percentile(double[] millis) {
        var sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * PERCENT / 100)];
    }

    private static void wishing(Visitor nora) {
        nora.get(CASES + "?limit=100").expect(200).items().stream()
                .limit(WISHING)
                .forEach(each -> {
                    var wishes = new LinkedHashMap<String, Object>();
                    wishes.put("trades", List.of("tomrerfaget"));
                    wishes.put("neighbourTrades", true);
                    wishes.put("kinds", List.of("LAERLING"));
                    wishes.put("reachKm", 25);
                    wishes.put("availableFrom", LocalDate.now().toString());
                    for (var list : List.of(
                            "licences", "skills", "supports", "surroundings", "travel", "experience", "languages"))
                        wishes.put(list, List.of());
                    wishes.put("entryRequirementMet", true);
                    nora.put(CASES + "/" + each.path("id").asString() + "/wishes", Map.copyOf(wishes), "\"1\"")
                            .expect(200);
                });
    }

    private static byte[] file(int from, int rows) {
        return IntStream.range(from, from + rows)
                .mapToObj(i -> String.join(
                        ";",
                        NAMES[i % NAMES.length],
                        "Register" + i,
                        LocalDate.of(2006, 1, 1).plusDays(i % 1_200).toString(),
                        String.valueOf(41_000_000 + i),
                        "register" + i + "@demo.invalid",
                        "3256"))
                .collect(Collectors.joining("\n", "Fornavn;Etternavn;Fødselsdato;Telefon;E-post;Postnummer\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
