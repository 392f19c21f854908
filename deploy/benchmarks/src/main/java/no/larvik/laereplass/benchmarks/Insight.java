package no.larvik.laereplass.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.WrongAnswer;

/**
 * Figures over a hundred thousand matches of ten years (quick: ten thousand), and the day of a member of staff beside them. matching-service is
 * started again when the other services have read what concerns them, and reads all of it; then every page of figures is
 * asked for through the gateway in turn, as its reader would, one at a time. First it is looked at whether all matches are
 * counted. A page holds when its own p95 does.
 */
final class Insight implements Bench.Measurement {

    private static final int MATCHES = 100_000;
    private static final int FEW_MATCHES = 10_000;
    private static final int OWN_PEOPLE = 60;
    private static final int EACH_WAITING = 3;
    private static final double PAGE_MILLIS = 500;
    private static final double FILE_MILLIS = 2_000;
    private static final double QUEUE_MILLIS = 300;
    private static final double REBUILD_SECONDS = 60;
    private static final int WARM_UP = 3;
    private static final Duration UNTIL_OTHERS_HAVE_READ = Duration.ofMinutes(30);
    private static final int TRIES = 240;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    @Override
    public void run(boolean quick, Consumer<Figure> figures) throws Exception {
        try (var bench = BenchPlatform.start("--empty")) {
            var nora = bench.platform().as("nora").patiently();
            var matches = quick ? FEW_MATCHES : MATCHES;
            var employer = new OwnPlaces(nora).post();
            fill(bench, nora, matches);
            bench.awaitQuiet(UNTIL_OTHERS_HAVE_READ);
            var before = System.nanoTime();
            bench.restart("matching-service");
            var ida = bench.platform().as("ida").patiently();
            everythingIsCounted(ida, matches);
            var rebuilt = (System.nanoTime() - before) / 1e9;
            figures.accept(Figure.told("matches of history", matches, ""));
            figures.accept(Figure.atMost("rebuild: restart until the first answer", rebuilt, REBUILD_SECONDS, "s"));
            bench.awaitQuiet();
            var rounds = WARM_UP + (quick ? 15 : 60);
            for (var page : InsightPages.all(employer).entrySet())
                figures(page.getKey(), times(rounds, ida, page.getValue()), PAGE_MILLIS, figures);
            for (var file : InsightPages.files(ida).entrySet())
                figures(file.getKey(), times(rounds, ida, file.getValue()), FILE_MILLIS, figures);
            atWork(nora);
            figures("staff's queue", times(rounds * 4, nora, InsightPages.each("/queue")), QUEUE_MILLIS, figures);
            figures.accept(Figure.told("matching-service at most", bench.mostMegabytes("matching-service"), "MB"));
        }
    }

    /** While the service that owns them is away, as after a restored backup. */
    private static void fill(BenchPlatform bench, Visitor nora, int matches) {
        var people = new YoungPeople(nora);
        var own = new ArrayList<String>();
        while (own.size() < OWN_PEOPLE) {
            own.add(people.ready());
            people.publish(own.getLast());
        }
        bench.kill("matching-service");
        var past = new PastMatches(42);
        try (var store = new StoredPast(bench)) {
            for (var id : own) for (int match = 0; match < EACH_WAITING; match++) store.put(past.waiting(id));
            for (int match = OWN_PEOPLE * EACH_WAITING; match < matches; match++) store.put(past.ended());
        }
    }

    private static void everythingIsCounted(Visitor ida, int matches) {
        var path = "/api/v1/insight/past?from=2016-08&to=2026-07";
        var answer = ida.get(path);
        for (int again = 0; answer.status() != 200 && again < TRIES; again++) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            answer = ida.get(path);
        }
        var counted =
                answer.expect(200).json().path("funnel").path(0).path("count").asInt();
        if (counted != matches - OWN_PEOPLE * EACH_WAITING)
            throw new WrongAnswer("Of all matches " + counted + " are counted.");
    }

    private static void atWork(Visitor nora) {
        var total = nora.get("/api/v1/queue").expect(200).json().path("total").asInt();
        if (total == 0) throw new WrongAnswer("The queue is empty.");
    }

    private static Millis times(int rounds, Visitor who, List<InsightPages.Question> questions) {
        var taken = new Millis();
        for (int round = 0; round < rounds; round++) {
            for (var question : questions) {
                var began = System.nanoTime();
                question.ask(who);
                if (round >= WARM_UP) taken.add((System.nanoTime() - began) / 1e6);
            }
        }
        return taken;
    }

    private static void figures(String page, Millis taken, double goal, Consumer<Figure> figures) {
        figures.accept(Figure.told(page + ", median of " + taken.count(), taken.percentile(50), "ms"));
        figures.accept(Figure.atMost("… p95", taken.percentile(95), goal, "ms"));
    }
}
