package no.larvik.laereplass.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.WrongAnswer;

/** From a young person's publication, as sent, to the suggestion that staff read over HTTP, on the demo municipality. */
final class Freshness implements Bench.Measurement {

    private static final double GOAL_MILLIS = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int WARM_UP = 10;

    @Override
    public List<Figure> run(boolean quick) throws Exception {
        try (var bench = BenchPlatform.start()) {
            var nora = bench.platform().as("nora").patiently();
            var people = new YoungPeople(nora);
            var millis = new ArrayList<Double>();
            for (int round = 0; round < WARM_UP + (quick ? 30 : 200); round++) {
                var id = people.ready();
                var began = System.nanoTime();
                people.publish(id);
                awaitSuggestion(nora, id);
                if (round >= WARM_UP) millis.add((System.nanoTime() - began) / 1e6);
            }
            millis.sort(Comparator.naturalOrder());
            return List.of(
                    Figure.told("published to suggestion visible, rounds", millis.size(), ""),
                    Figure.told("published to suggestion visible, median", percentile(millis, 50), "ms"),
                    Figure.atMost("published to suggestion visible, p99", percentile(millis, 99), GOAL_MILLIS, "ms"));
        }
    }

    private static void awaitSuggestion(Visitor nora, String id) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var seen = nora.get("/api/v1/suggestions?candidate=" + id + "&limit=1");
            if (seen.is(200) && !seen.items().isEmpty()) return;
            if (System.nanoTime() > end) throw new WrongAnswer("No suggestion for " + id + ": " + seen.body());
        }
    }

    static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
