package no.larvik.laereplass.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.WrongAnswer;

/**
 * From a young person's publication to the list that staff read over HTTP, on the demo municipality. The goal is about
 * the way of the event: from when its state record is sent to Kafka until the answer with the new list is there. What the
 * broker alone takes is measured between the rounds, and like is taken from like: the slowest in a hundred from the
 * slowest in a hundred. The first look is when the broker hands the record out, and looks go on until one sees. The whole
 * way from when the publication is asked for, with the write in it, is told beside it. Everybody is ready to be published
 * before the first is, so that no round pays for the preparation of the next.
 */
final class Freshness implements Bench.Measurement {

    private static final double GOAL_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
    private static final int WARM_UP = 200;

    private final Millis broker = new Millis();
    private final Millis acknowledged = new Millis();
    private final Millis told = new Millis();
    private final Millis afterSent = new Millis();
    private final Millis visible = new Millis();

    @Override
    public void run(boolean quick, Consumer<Figure> figures) throws Exception {
        try (var bench = BenchPlatform.start();
                var own = new OwnBroker(bench.broker());
                var states = new CommittedReader(
                        bench.broker(),
                        "candidate.state.v1",
                        record -> record.value() != null && record.value().contains("\"published\":true"))) {
            var nora = bench.platform().as("nora").patiently();
            var people = new YoungPeople(nora);
            var ready = Stream.generate(people::ready)
                    .limit(WARM_UP + (quick ? 200 : 1000))
                    .toList();
            bench.awaitQuiet();
            for (int round = 0; round < ready.size(); round++) {
                var latency = own.latency();
                var publication = publication(nora, people, ready.get(round), states);
                if (round < WARM_UP) continue;
                broker.add(latency);
                publication.addTo(this);
            }
        }
        List.of(
                        Figure.told("rounds", visible.count(), ""),
                        Figure.told("the broker's own latency, median", broker.percentile(50), "ms"),
                        Figure.told("the broker's own latency, p99", broker.percentile(99), "ms"),
                        Figure.told("publication asked for to acknowledged, median", acknowledged.percentile(50), "ms"),
                        Figure.told("… p99", acknowledged.percentile(99), "ms"),
                        Figure.told("acknowledged to its state record received, median", told.percentile(50), "ms"),
                        Figure.told("… p99", told.percentile(99), "ms"),
                        Figure.told("asked for to list visible over HTTP, median", visible.percentile(50), "ms"),
                        Figure.told("… p99", visible.percentile(99), "ms"),
                        Figure.told("event sent to list visible over HTTP, median", afterSent.percentile(50), "ms"),
                        Figure.atMost(
                                "… p99 beyond the broker's own p99",
                                afterSent.percentile(99) - broker.percentile(99),
                                GOAL_MILLIS,
                                "ms"),
                        Figure.told(
                                "… p99 beyond the broker's own median",
                                afterSent.percentile(99) - broker.percentile(50),
                                "ms"))
                .forEach(figures);
    }

    /** Instants of one round, in nanoseconds. */
    private record Round(long asked, long acknowledged, CommittedReader.Receipt told, long visible) {

        void addTo(Freshness figures) {
            figures.acknowledged.add((acknowledged - asked) / 1e6);
            figures.told.add((told.nanos() - acknowledged) / 1e6);
            figures.afterSent.add((visible - told.nanos()) / 1e6 + told.millisUnderWay());
            figures.visible.add((visible - asked) / 1e6);
        }
    }

    private static Round publication(Visitor nora, YoungPeople people, String id, CommittedReader states) {
        var version = people.version(id);
        var asked = System.nanoTime();
        people.publish(id, version);
        var acknowledged = System.nanoTime();
        var told = states.awaited(id); // a look before costs as much as a look, and can see nothing
        awaitSuggestion(nora, id);
        return new Round(asked, acknowledged, told, System.nanoTime());
    }

    private static void awaitSuggestion(Visitor nora, String id) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var seen = nora.get("/api/v1/suggestions?candidate=" + id + "&limit=10");
            if (seen.is(200) && !seen.items().isEmpty()) return;
            if (System.nanoTime() > end) throw new WrongAnswer("No suggestion for " + id + ": " + seen.body());
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
