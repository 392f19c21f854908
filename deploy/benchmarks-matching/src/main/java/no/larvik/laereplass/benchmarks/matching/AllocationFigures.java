package no.larvik.laereplass.benchmarks.matching;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.larvik.laereplass.benchmarks.matching.opponents.HeaviestPlan;
import no.larvik.laereplass.benchmarks.matching.timing.CpuClock;
import no.larvik.laereplass.benchmarks.matching.timing.Figure;
import no.larvik.laereplass.benchmarks.matching.timing.Rounds;
import no.larvik.laereplass.matching.allocation.BlockingPairs;
import no.larvik.laereplass.matching.allocation.DeferredAcceptance;
import no.larvik.laereplass.matching.allocation.FairPlan;
import no.larvik.laereplass.matching.allocation.Lists;
import no.larvik.laereplass.matching.allocation.Lottery;
import no.larvik.laereplass.matching.allocation.ortools.FlowProcess;
import no.larvik.laereplass.matching.engine.FullPass;

/** Seats of 25,000 openings for 30,000 young people with their twenty best each. */
final class AllocationFigures implements Measurement {

    private static final int LIST = 20;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Override
    public List<Figure> run(boolean quick) throws Exception {
        var scene = Scene.country();
        var lists = lists(scene);
        var lottery = Lottery.draw(
                "3909",
                IntStream.range(0, lists.people()).mapToObj(Integer::toString).toList());
        var figures = new ArrayList<Figure>();
        figures.addAll(stable(lists, lottery, quick ? 3 : 7));
        figures.addAll(fair(lists, DeferredAcceptance.place(lists, lottery), quick ? 1 : 5));
        return figures;
    }

    private static Lists lists(Scene scene) {
        var packed = Packed.of(scene.market(), scene.formula());
        var found = Packed.Lists.of(new FullPass(packed).forCandidates(LIST), scene.market().people.size);
        return new Lists(found.openings(), found.hundredths(), scene.market().openings.freeSeats);
    }

    private static List<Figure> stable(Lists lists, int[] lottery, int rounds) {
        Loader.loadNativeLibraries();
        var clock = CpuClock.thread();
        var stable = new double[rounds];
        var heaviest = new double[rounds];
        var weight = 0L;
        for (int warm = 0; warm < 20; warm++) DeferredAcceptance.place(lists, lottery);
        for (int round = 0; round < rounds; round++) {
            var before = clock.nanos();
            DeferredAcceptance.place(lists, lottery);
            stable[round] = clock.nanos() - before;
            before = clock.nanos();
            weight = HeaviestPlan.weight(lists);
            heaviest[round] = clock.nanos() - before;
        }
        var places = DeferredAcceptance.place(lists, lottery);
        var ours = Rounds.percentile(stable, 50);
        var others = Rounds.percentile(heaviest, 50);
        return List.of(
                Figure.atLeast("deferred acceptance vs OR-Tools max weight, 30k x 25k x top-20", others / ours, 50, "x")
                        .beside("%.1f ms against %.0f ms".formatted(ours / 1e6, others / 1e6)),
                Figure.exactly(
                        "… blocking pairs",
                        BlockingPairs.of(lists, lottery, places).size(),
                        0),
                Figure.told("… share of the largest sum of scores", 100.0 * score(lists, places) / weight, " %"));
    }

    private static List<Figure> fair(Lists lists, int[] stable, int rounds) throws InterruptedException {
        var seconds = new double[rounds];
        var fair = stable;
        for (int round = 0; round < rounds; round++) {
            var began = System.nanoTime();
            var plan = new FairPlan(lists, stable, new int[lists.people()]);
            fair = placed(plan.place(new FlowProcess("512m"), LIMIT));
            seconds[round] = (System.nanoTime() - began) / 1e9;
        }
        var before = placed(stable);
        var after = placed(fair);
        var losers = 0;
        for (int person = 0; person < stable.length; person++)
            if (stable[person] != Lists.NOWHERE && fair[person] == Lists.NOWHERE) losers++;
        return List.of(
                Figure.exactly("fair plan, lose their place", losers, 0),
                Figure.atLeast("fair plan, matched of deferred acceptance", (double) after / before, 1.10, "x")
                        .beside(after + " against " + before),
                Figure.atMost(
                        "fair plan, seconds on the wall with its child process",
                        Rounds.percentile(seconds, 50),
                        3,
                        " s"));
    }

    private static int[] placed(FairPlan.Outcome outcome) {
        return switch (outcome) {
            case FairPlan.Outcome.Placed placed -> placed.places();
            case FairPlan.Outcome.TimedOut() -> throw new IllegalStateException("no fair plan within " + LIMIT);
            case FairPlan.Outcome.Failed failed -> throw new IllegalStateException(failed.why());
        };
    }

    private static long placed(int[] places) {
        return Arrays.stream(places).filter(place -> place != Lists.NOWHERE).count();
    }

    private static long score(Lists lists, int[] places) {
        var score = 0L;
        for (int person = 0; person < places.length; person++)
            if (places[person] != Lists.NOWHERE) score += lists.scores()[person][lists.rank(person, places[person])];
        return score;
    }
}
