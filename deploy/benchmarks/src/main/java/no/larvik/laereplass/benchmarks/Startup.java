package no.larvik.laereplass.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** From built artifacts and an empty data folder to everything ready, and what that takes of memory. */
final class Startup implements Bench.Measurement {

    private static final double READY_SECONDS = 45;
    private static final double MEGABYTES = 1600;

    @Override
    public void run(boolean quick, Consumer<Figure> figures) throws Exception {
        BenchPlatform.start("--empty").close(); // builds what is not built, warms the file cache
        var seconds = new ArrayList<Double>();
        var megabytes = new ArrayList<Double>();
        for (int round = 0; round < (quick ? 1 : 3); round++) {
            var began = System.nanoTime();
            try (var platform = BenchPlatform.start("--empty")) {
                seconds.add((System.nanoTime() - began) / 1e9);
                megabytes.add(platform.megabytes());
            }
        }
        seconds.sort(Comparator.naturalOrder());
        megabytes.sort(Comparator.naturalOrder());
        List.of(
                        Figure.atMost("ready after, median", seconds.get(seconds.size() / 2), READY_SECONDS, "s"),
                        Figure.atMost("resident in all, largest", megabytes.getLast(), MEGABYTES, "MB"))
                .forEach(figures);
    }
}
