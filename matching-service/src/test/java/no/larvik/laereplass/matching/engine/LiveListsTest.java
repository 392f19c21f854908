package no.larvik.laereplass.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.TravelTable;
import org.junit.jupiter.api.Test;

/** The beginning that is promised stands ready at any time, so that a question costs no search. */
class LiveListsTest {

    private static final int KEPT = 10;
    private static final int OPENINGS = 60;

    private final PackedMarket market = new PackedMarket(new Formula(APair.rules()), TravelTable.none());

    @Test
    void aListThatLosesItsBestIsFilledUpFromTheIndex() {
        var seeker = new Cell(59.05, 10.03);
        market.putCandidate(0, seeker, 100, 1, 0, Integer.MIN_VALUE, 0, 0, -1, 0, 0, new int[] {
            0, Formula.FULL, Integer.MIN_VALUE, Integer.MAX_VALUE
        });
        for (int opening = 0; opening < OPENINGS; opening++) {
            var further = new Cell(59.05 + 0.005 * opening, 10.03);
            market.putOpening(opening, further, 0, 0, 0, Integer.MAX_VALUE, 0, 0, -1, 0, 0, -1);
        }
        var lists = new LiveLists(market, KEPT);

        for (int gone = 0; gone < OPENINGS; gone++) {
            var best = gone;
            lists.opening(best, () -> market.removeOpening(best));

            var expected = IntStream.range(gone + 1, Math.min(OPENINGS, gone + 1 + KEPT));
            var ready = Math.min(KEPT, lists.ofCandidates().size(0));
            assertThat(IntStream.range(0, ready)
                            .map(place -> lists.ofCandidates().id(0, place)))
                    .containsExactlyElementsOf(expected.boxed().toList());
        }
    }
}
