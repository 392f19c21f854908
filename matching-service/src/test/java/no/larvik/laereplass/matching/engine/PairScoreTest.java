package no.larvik.laereplass.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Approval;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.RandomPairs;
import no.larvik.laereplass.matching.scoring.Travel;
import no.larvik.laereplass.matching.scoring.TravelTable;
import org.junit.jupiter.api.Test;

/** There is one formula: what the engine ranks by is, to the hundredth, what the kernel explains. */
class PairScoreTest {

    private static final int PAIRS = 60_000;

    private final RandomPairs random = new RandomPairs(31);

    @Test
    void aPackedPairHasTheKernelsScore() {
        assertThat(equalPairs(TravelTable.none())).isGreaterThan(500);
    }

    @Test
    void aPackedPairHasTheKernelsScoreWhereTravelTimesAreKnown() {
        assertThat(equalPairs(times())).isGreaterThan(500);
    }

    /** @return how many were possible at all */
    private int equalPairs(TravelTable times) {
        var kernel = new Kernel(APair.rules(), APair.neighbours(), times);
        var packing = new Packing();
        var market = new PackedMarket(kernel.formula(), kernel.times());
        var possible = 0;
        for (int i = 0; i < PAIRS; i++) {
            var pair = random.next();
            pair.approvals = List.of(new Approval(pair.trade, Set.of(pair.kind), null));
            pair.freeSeats = 1;
            pair.closedBefore = false;
            pair.consent = true;
            pair.paused = false;
            packing.seeker(pair.seeker(), kernel.neighbours()).into(market, 0);
            packing.place(pair.place()).into(market, 0);
            var judgement = kernel.judge(pair.input());

            assertThat(market.score(0, 0)).isEqualTo(judgement.possible() ? judgement.hundredths() : -1);
            if (judgement.possible()) possible++;
        }
        return possible;
    }

    private static TravelTable times() {
        var random = new Random(8);
        var pairs = new RandomPairs(31);
        var rows = new ArrayList<TravelTable.Row>();
        for (int i = 0; i < 2 * PAIRS; i++) {
            var pair = pairs.next();
            var mode = random.nextBoolean() ? Travel.Mode.CAR : Travel.Mode.BUS;
            if (i % 2 == 0) rows.add(new TravelTable.Row(pair.home, pair.workplace, mode, random.nextInt(120)));
        }
        return TravelTable.of(rows);
    }
}
