package no.larvik.laereplass.matching.allocation;

import static no.larvik.laereplass.matching.allocation.Lists.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import no.larvik.laereplass.matching.allocation.ortools.InProcess;
import org.junit.jupiter.api.Test;

class FairPlanTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final CheapestFlow solver = new InProcess();

    @Test
    void nobodyLosesAPlaceAndNoFewerArePlaced() throws InterruptedException {
        for (long seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var lists = AMarket.of(random, 60, 25, 6);
            var stable = DeferredAcceptance.place(lists, AMarket.lots(random, lists.people()));

            var fair = fair(lists, stable, new int[lists.people()]);

            for (int person = 0; person < fair.length; person++)
                if (stable[person] != NOWHERE)
                    assertThat(fair[person]).as("market %s, %s", seed, person).isNotEqualTo(NOWHERE);
            assertThat(placed(fair)).isGreaterThanOrEqualTo(placed(stable));
        }
    }

    @Test
    void noPlanThatKeepsEveryPlacePlacesMoreOrScoresHigher() throws InterruptedException {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var lists = AMarket.of(random, 6, 4, 4);
            var stable = DeferredAcceptance.place(lists, AMarket.lots(random, lists.people()));
            var bonus = random.ints(lists.people(), 0, 3_000).toArray();

            var fair = fair(lists, stable, bonus);

            var best = EveryPlan.of(lists).stream()
                    .filter(plan -> keeps(plan, stable))
                    .mapToLong(plan -> worth(lists, plan, bonus))
                    .max()
                    .orElseThrow();
            assertThat(worth(lists, fair, bonus)).as("market %s", seed).isEqualTo(best);
        }
    }

    @Test
    void sometimesMoreArePlacedThanInTheStablePlan() throws InterruptedException {
        var lists = new Lists(new int[][] {{0, 1}, {0}}, new int[][] {{90, 80}, {70}}, new int[] {1, 1});
        var stable = DeferredAcceptance.place(lists, new int[] {0, 1});

        assertThat(stable).containsExactly(0, NOWHERE);
        assertThat(fair(lists, stable, new int[2])).containsExactly(1, 0);
    }

    @Test
    void whoHasWaitedLongComesFirstAmongThoseWithoutAPlaceWhenThatIsAskedFor() throws InterruptedException {
        var lists = new Lists(
                new int[][] {{0, 1}, {0}, {0}}, new int[][] {{9_000, 8_000}, {7_100}, {7_000}}, new int[] {1, 1});
        var stable = DeferredAcceptance.place(lists, new int[] {0, 1, 2});

        assertThat(fair(lists, stable, new int[] {0, 0, 0})).containsExactly(1, 0, NOWHERE);
        assertThat(fair(lists, stable, new int[] {0, 0, 200})).containsExactly(1, NOWHERE, 0);
        assertThat(fair(lists, stable, new int[] {0, 5_000, 5_050})).containsExactly(1, 0, NOWHERE);
    }

    @Test
    void anAnswerThatBreaksThePromiseIsNotBelieved() throws InterruptedException {
        var lists = new Lists(new int[][] {{0}, {0}}, new int[][] {{90}, {80}}, new int[] {1});
        CheapestFlow wrong = (flow, limit) -> {
            var flows = new int[flow.arcs()];
            flows[1] = 1;
            return new CheapestFlow.Answer.Solved(flows);
        };

        var outcome = new FairPlan(lists, new int[] {0, NOWHERE}, new int[2]).place(wrong, LIMIT);

        assertThat(outcome).isEqualTo(new FairPlan.Outcome.Failed("somebody would lose a place"));
    }

    private int[] fair(Lists lists, int[] stable, int[] bonus) throws InterruptedException {
        var outcome = new FairPlan(lists, stable, bonus).place(solver, LIMIT);
        return ((FairPlan.Outcome.Placed) outcome).places();
    }

    private static boolean keeps(int[] plan, int[] stable) {
        for (int person = 0; person < plan.length; person++)
            if (stable[person] != NOWHERE && plan[person] == NOWHERE) return false;
        return true;
    }

    private static long placed(int[] places) {
        return Arrays.stream(places).filter(place -> place != NOWHERE).count();
    }

    /** First how many, then how well. */
    private static long worth(Lists lists, int[] plan, int[] bonus) {
        long worth = 0;
        for (int person = 0; person < plan.length; person++) {
            if (plan[person] == NOWHERE) continue;
            worth += 1_000_000 + lists.scores()[person][lists.rank(person, plan[person])] + bonus[person];
        }
        return worth;
    }
}
