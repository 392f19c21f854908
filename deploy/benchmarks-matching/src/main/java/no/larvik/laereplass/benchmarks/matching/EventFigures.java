package no.larvik.laereplass.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.larvik.laereplass.benchmarks.matching.opponents.KernelRanking;
import no.larvik.laereplass.benchmarks.matching.timing.CpuClock;
import no.larvik.laereplass.benchmarks.matching.timing.Figure;
import no.larvik.laereplass.benchmarks.matching.timing.Rounds;

/** From an event in the service's own market to exact lists on both sides: changes, departures, arrivals. */
final class EventFigures implements Measurement {

    private static final String NAME = "event to both sides' lists exact, in process, 30k x 25k, ";
    private static final int WARM_UP = 10_000;
    private static final int HELD_AGAINST_THE_KERNEL = 5;

    private final SplittableRandom random = new SplittableRandom(3909);
    private final CpuClock clock = CpuClock.thread();

    @Override
    public List<Figure> run(boolean quick) {
        var scene = Scene.country();
        var live = new LiveMarket(scene);
        for (int event = 0; event < WARM_UP; event++) nanos(live);
        var micros = new ArrayList<Double>();
        for (int event = 0; event < (quick ? 10_000 : 50_000); event++)
            for (var nanos : nanos(live)) micros.add(nanos / 1e3);
        holdAgainstTheKernel(scene, live);
        return List.of(
                Figure.atMost(NAME + "p50", Rounds.percentile(micros, 50), 20, " µs"),
                Figure.atMost(NAME + "p99", Rounds.percentile(micros, 99), 1000, " µs"),
                Figure.told(NAME + "p99.9", Rounds.percentile(micros, 99.9), " µs"));
    }

    /** Six in ten concern a young person; one in ten is a departure and an arrival instead of a change. */
    private List<Double> nanos(LiveMarket live) {
        var person = random.nextInt(10) < 6;
        var market = live.drawn();
        var number = random.nextInt(person ? market.people.size : market.openings.size);
        var departed = random.nextInt(10) == 0 ? List.of(nanos(live.leave(person, number))) : List.<Double>of();
        if (person) market.redrawPerson(number, random);
        else market.redrawOpening(number, random);
        var all = new ArrayList<>(departed);
        all.add(nanos(live.change(person, number)));
        return all;
    }

    private double nanos(Runnable event) {
        var before = clock.nanos();
        event.run();
        return clock.nanos() - before;
    }

    private static void holdAgainstTheKernel(Scene scene, LiveMarket live) {
        var kernel = new KernelRanking(scene.market(), scene.kernel());
        for (int number = 0; number < HELD_AGAINST_THE_KERNEL; number++) {
            var expected = kernel.rank(number, number + 1).from(0);
            Same.orStop("the live engine", live.ofPerson(number), expected);
            Same.orStop("the live engine", live.ofOpening(number), kernel.ofOpening(number));
        }
    }
}
