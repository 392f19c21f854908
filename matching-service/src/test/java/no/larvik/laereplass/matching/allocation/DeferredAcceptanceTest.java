package no.larvik.laereplass.matching.allocation;

import static no.larvik.laereplass.matching.allocation.Lists.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DeferredAcceptanceTest {

    private static final int MARKETS = 2_000;

    @Test
    void inNoMarketWouldTwoRatherHaveEachOther() {
        for (long seed = 0; seed < MARKETS; seed++) {
            var random = new Random(seed);
            var lists = AMarket.of(random, 40, 15, 8);
            var lots = AMarket.lots(random, lists.people());

            assertThat(BlockingPairs.of(lists, lots, DeferredAcceptance.place(lists, lots)))
                    .as("market %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void noOtherStablePlanGivesAnybodyMore() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var lists = AMarket.of(random, 5, 4, 4);
            var lots = AMarket.lots(random, lists.people());
            var places = DeferredAcceptance.place(lists, lots);

            for (var other : EveryPlan.of(lists)) {
                if (!BlockingPairs.of(lists, lots, other).isEmpty()) continue;
                for (int person = 0; person < places.length; person++)
                    assertThat(rank(lists, person, places)).isLessThanOrEqualTo(rank(lists, person, other));
            }
        }
    }

    @Test
    void theHigherScoreGetsTheSeatAndTheLotDecidesBetweenEquals() {
        var lists =
                new Lists(new int[][] {{0, 1}, {0, 1}, {0}}, new int[][] {{70, 60}, {80, 60}, {80}}, new int[] {1, 1});

        assertThat(DeferredAcceptance.place(lists, new int[] {0, 1, 2})).containsExactly(1, 0, NOWHERE);
        assertThat(DeferredAcceptance.place(lists, new int[] {0, 2, 1})).containsExactly(1, NOWHERE, 0);
    }

    @Test
    void whoeverAsksForNothingOrFindsNoSeatGoesWithout() {
        var lists = new Lists(new int[][] {{}, {0}}, new int[][] {{}, {50}}, new int[] {0});

        assertThat(DeferredAcceptance.place(lists, new int[] {0, 1})).containsExactly(NOWHERE, NOWHERE);
    }

    @Test
    void theCheckerFindsALotteryReadBackwards() {
        assertThat(found((lists, lots) -> {
                    var backwards = lots.clone();
                    for (int person = 0; person < lots.length; person++)
                        backwards[person] = lots.length - 1 - lots[person];
                    return DeferredAcceptance.place(lists, backwards);
                }))
                .isGreaterThan(MARKETS / 2);
    }

    @Test
    void theCheckerFindsAnOpeningThatLeavesASeatEmpty() {
        assertThat(found((lists, lots) -> {
                    var fewer = lists.seats().clone();
                    for (int opening = 0; opening < fewer.length; opening++)
                        fewer[opening] = Math.max(0, fewer[opening] - 1);
                    return DeferredAcceptance.place(new Lists(lists.wishes(), lists.scores(), fewer), lots);
                }))
                .isGreaterThan(MARKETS * 9 / 10);
    }

    @Test
    void theCheckerFindsOpeningsThatRefuseSomebodyBetter() {
        assertThat(found((lists, lots) -> {
                    var flat = new int[lists.people()][];
                    for (int person = 0; person < flat.length; person++)
                        flat[person] = new int[lists.wishes()[person].length];
                    return DeferredAcceptance.place(new Lists(lists.wishes(), flat, lists.seats()), lots);
                }))
                .isGreaterThan(MARKETS / 2);
    }

    @Test
    void theCheckerRefusesWhatIsNoPlan() {
        var lists = new Lists(new int[][] {{0}, {0}, {}}, new int[][] {{1}, {1}, {}}, new int[] {1});

        assertThatThrownBy(() -> BlockingPairs.of(lists, new int[] {0, 1, 2}, new int[] {0, 0, NOWHERE}))
                .hasMessageContaining("more people than seats");
        assertThatThrownBy(() -> BlockingPairs.of(lists, new int[] {0, 1, 2}, new int[] {NOWHERE, NOWHERE, 0}))
                .hasMessageContaining("never asked");
    }

    private interface Planted {
        int[] place(Lists lists, int[] lots);
    }

    /** In how many markets the checker sees what was planted. */
    private static long found(Planted planted) {
        return LongStream.range(0, MARKETS)
                .filter(seed -> {
                    var random = new Random(seed);
                    var lists = AMarket.of(random, 40, 15, 8);
                    var lots = AMarket.lots(random, lists.people());
                    return !BlockingPairs.of(lists, lots, planted.place(lists, lots))
                            .isEmpty();
                })
                .count();
    }

    private static int rank(Lists lists, int person, int[] places) {
        var rank = lists.rank(person, places[person]);
        return rank == NOWHERE ? Integer.MAX_VALUE : rank;
    }
}
