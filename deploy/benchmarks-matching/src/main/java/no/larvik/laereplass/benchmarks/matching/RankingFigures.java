package no.larvik.laereplass.benchmarks.matching;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.benchmarks.matching.opponents.KernelRanking;
import no.larvik.laereplass.benchmarks.matching.opponents.LuceneIndex;
import no.larvik.laereplass.benchmarks.matching.opponents.LuceneRanking;
import no.larvik.laereplass.benchmarks.matching.opponents.ObjectsRanking;
import no.larvik.laereplass.benchmarks.matching.opponents.PostgresRanking;
import no.larvik.laereplass.benchmarks.matching.opponents.PostgresServer;
import no.larvik.laereplass.benchmarks.matching.timing.Contender;
import no.larvik.laereplass.benchmarks.matching.timing.Figure;
import no.larvik.laereplass.benchmarks.matching.timing.Rounds;

/** Exact top-10 for 30,000 young people out of 25,000 openings, one thread each, beside five others. */
final class RankingFigures implements Measurement {

    private static final String SIZE = "exact top-10, 30k x 25k, one thread, ";
    private static final int ROUNDS = 15;

    @Override
    public List<Figure> run(boolean quick) throws Exception {
        var scene = Scene.country();
        var people = scene.market().people.size;
        var rounds = quick ? 5 : ROUNDS;
        var slower = quick ? 5 : 1; // slices are that much smaller
        var ours = new OurRanking(scene.market(), scene.formula());
        var expected = ours.rank(0, people);
        Same.orStop("the kernel", new KernelRanking(scene.market(), scene.kernel()).rank(0, quick ? 5 : 20), expected);
        var neighbours = scene.kernel().neighbours();
        var objects = ObjectsRanking.asReadAloud(scene.market(), scene.formula(), neighbours, 60 * slower);
        var prepared = ObjectsRanking.prepared(scene.market(), scene.formula(), 60 * slower);
        var folder = Files.createTempDirectory("laereplass-lucene");
        try (var index = LuceneIndex.of(scene.market(), folder)) {
            var lucene = LuceneRanking.withOurFormula(scene.market(), index, scene.formula(), 10 * slower);
            var stock = LuceneRanking.stock(scene.market(), index, 150 * slower);
            var inProcess = List.<Contender>of(ours, lucene, stock, objects, prepared);
            Same.orStop("Lucene with our formula", lucene.rank(0, people / lucene.slices()), expected);
            Same.orStop("objects", objects.rank(0, people / objects.slices()), expected);
            Same.orStop("prepared objects", prepared.rank(0, people / prepared.slices()), expected);
            if (!PostgresServer.available()) return figures(Rounds.nanosPerPerson(inProcess, people, rounds), people);
            try (var server = PostgresServer.start();
                    var postgres = new PostgresRanking(server, scene.market(), scene.rules(), 100 * slower)) {
                postgres.rank(0, people / postgres.slices());
                Same.orStop("PostgreSQL", postgres.found(0, people / postgres.slices()), expected);
                var all = new ArrayList<Contender>(inProcess);
                all.add(postgres);
                return figures(Rounds.nanosPerPerson(all, people, rounds), people);
            }
        } finally {
            Folders.remove(folder);
        }
    }

    private static List<Figure> figures(Map<String, Double> nanos, int people) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.told(SIZE + "all lists, ours", ours(nanos) * people / 1e9, " s CPU"));
        figures.add(ratio(nanos, "Lucene with our formula", 20));
        figures.add(ratio(nanos, "stock Lucene", 100));
        figures.add(ratio(nanos, "PostgreSQL", 50));
        figures.add(ratio(nanos, "objects with early-out", 300));
        figures.add(besides(nanos, "objects with early-out, prepared"));
        return figures;
    }

    private static Figure ratio(Map<String, Double> nanos, String opponent, double goal) {
        var name = SIZE + "vs " + opponent;
        var other = nanos.get(opponent);
        if (other == null) return Figure.missing(name, "no binaries for this platform", "≥ " + goal + "x");
        return Figure.atLeast(name, other / ours(nanos), goal, "x").beside(times(nanos, other));
    }

    /** No goal is set beside this one. */
    private static Figure besides(Map<String, Double> nanos, String opponent) {
        var other = nanos.getOrDefault(opponent, Double.NaN);
        return Figure.told(SIZE + "vs " + opponent, other / ours(nanos), "x").beside(times(nanos, other));
    }

    private static String times(Map<String, Double> nanos, double other) {
        return "%.1f µs against %.1f µs a list".formatted(ours(nanos) / 1e3, other / 1e3);
    }

    private static double ours(Map<String, Double> nanos) {
        return nanos.getOrDefault("ours", Double.NaN);
    }
}
