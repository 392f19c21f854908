package no.larvik.laereplass.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExposurePricesTest {

    private static final int SHOWN = 10;

    @Test
    void attentionIsSharedMoreEvenlyOverTheCountryAndNoListLosesItsQuality() {
        var country = CountryMarket.drawn(2026, 30_000, 25_000, 20);

        var reranked = ExposurePrices.standard().rerank(country.lists(), country.scores(), country.seats(), SHOWN);

        var plain = Exposure.of(country.lists(), country.seats().length, SHOWN);
        var shared = Exposure.of(reranked, country.seats().length, SHOWN);
        assertThat(shared.gini()).isLessThan(0.85 * plain.gini());
        assertThat(shared.coverage()).isGreaterThan(plain.coverage());
        assertThat(ListQuality.mean(country.lists(), country.scores(), reranked, SHOWN))
                .isGreaterThanOrEqualTo(0.98);
        assertThat(ListQuality.lowest(country.lists(), country.scores(), reranked, SHOWN))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void nobodyIsShownAnOpeningThatWasNotOnTheirList() {
        var market = CountryMarket.drawn(1, 700, 500, 20);

        var reranked = ExposurePrices.standard().rerank(market.lists(), market.scores(), market.seats(), SHOWN);

        for (int person = 0; person < reranked.length; person++)
            assertThat(sorted(reranked[person])).isEqualTo(sorted(market.lists()[person]));
    }

    @Test
    void theSameListsGiveTheSameAnswerAndStayAsTheyWere() {
        var market = CountryMarket.drawn(2, 2_000, 1_500, 20);
        var before = CountryMarket.drawn(2, 2_000, 1_500, 20).lists();
        var prices = ExposurePrices.standard();

        var first = prices.rerank(market.lists(), market.scores(), market.seats(), SHOWN);
        var second = prices.rerank(market.lists(), market.scores(), market.seats(), SHOWN);

        assertThat(first).isDeepEqualTo(second);
        assertThat(market.lists()).isDeepEqualTo(before);
    }

    @Test
    void anOpeningOfManySeatsMayBeShownMore() {
        var lists = new int[100][];
        var scores = new int[100][];
        for (int person = 0; person < 100; person++) {
            lists[person] = new int[] {0, 1};
            scores[person] = new int[] {8_000, 7_990 - 10 * person};
        }
        var prices = new ExposurePrices(0, 0);

        var alike = Exposure.sums(prices.rerank(lists, scores, new int[] {1, 1}, 1), 2, 1);
        var large = Exposure.sums(prices.rerank(lists, scores, new int[] {9, 1}, 1), 2, 1);

        assertThat(alike[0]).isBetween(45L * Discount.UNIT, 55L * Discount.UNIT);
        assertThat(large[0]).isBetween(85L * Discount.UNIT, 95L * Discount.UNIT);
    }

    @Test
    void whereNothingCanBeGivenUpTheOrderStays() {
        var market = CountryMarket.drawn(3, 700, 500, 20);

        var reranked = new ExposurePrices(1, 1).rerank(market.lists(), market.scores(), market.seats(), SHOWN);

        assertThat(ListQuality.lowest(market.lists(), market.scores(), reranked, SHOWN))
                .isEqualTo(1);
    }

    @Test
    void anEmptyMarketIsNoTrouble() {
        assertThat(ExposurePrices.standard().rerank(new int[0][], new int[0][], new int[0], SHOWN))
                .isEmpty();
        assertThat(ExposurePrices.standard().rerank(new int[][] {{}, {0}}, new int[][] {{}, {0}}, new int[] {1}, SHOWN))
                .isDeepEqualTo(new int[][] {{}, {0}});
    }

    private static int[] sorted(int[] list) {
        var sorted = list.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
