package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.APair;
import org.junit.jupiter.api.Test;

class SupplyingTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-20T11:00:00Z"));

    private final Market market = new Market(NOON);
    private int numbers;

    @Test
    void aTradeIsWishedAndOfferedInItsAreas() {
        people(12, 0, "tomrerfaget", "malerfaget");
        people(8, 1, "tomrerfaget", "malerfaget");
        people(6, 1, "malerfaget");
        people(8, 0, "rorleggerfaget", "elektrikerfaget");
        seats(1, "tomrerfaget", 3);
        seats(2, "tomrerfaget", 2);

        var supply = supply();

        assertThat(supply.withheld()).isFalse();
        assertThat(supply.areas()).extracting(Areas.Area::id).containsExactly("Kvelde", "Larvik", "3907", "");
        var carpenters = trade(supply, "tomrerfaget");
        assertThat(carpenters.wishing()).isEqualTo(20);
        assertThat(carpenters.cells()).extracting(Supply.InArea::seats).containsExactly(0, 3, 2, 0);
        assertThat(trade(supply, "malerfaget").wishing()).isEqualTo(26);
    }

    @Test
    void aSmallNumberTakesAnotherWithItAndTheRowWhoseSumWouldGiveItAway() {
        people(20, 0, "tomrerfaget", "malerfaget");
        people(9, 1, "tomrerfaget", "malerfaget");
        people(4, 2, "tomrerfaget");
        people(30, 0, "malerfaget");
        people(8, 0, "rorleggerfaget", "elektrikerfaget");

        var cells = trade(supply(), "tomrerfaget").cells();

        assertThat(cells).extracting(Supply.InArea::wishing).containsExactly(20, 9, null, null);
    }

    @Test
    void whenEverybodyWishesTheSameNothingIsToldOfWhereTheyLive() {
        people(20, 0, "tomrerfaget");
        people(9, 1, "tomrerfaget");

        var supply = supply();

        assertThat(supply.withheld()).isTrue();
        assertThat(trade(supply, "tomrerfaget").wishing()).isEqualTo(29);
        assertThat(trade(supply, "tomrerfaget").cells())
                .extracting(Supply.InArea::wishing)
                .containsOnlyNulls();
    }

    @Test
    void aFewWhoWishATradeThatNobodyOffersAreNotEvenARow() {
        people(30, 0, "tomrerfaget", "malerfaget");
        people(4, 1, "urmakerfaget");

        assertThat(supply().trades()).extracting(Supply.OfTrade::trade).containsExactly("malerfaget", "tomrerfaget");
    }

    private Supply supply() {
        return new Supplying(market, new FourAreas(), NOON).supply("3909");
    }

    private static Supply.OfTrade trade(Supply supply, String trade) {
        return supply.trades().stream()
                .filter(one -> one.trade().equals(trade))
                .findFirst()
                .orElseThrow();
    }

    private void people(int count, int area, String... trades) {
        var pair = new APair();
        pair.trades = new ArrayList<>(List.of(trades));
        pair.home = FourAreas.middle(area);
        for (int i = 0; i < count; i++) market.put(new Candidate("k" + numbers++, "3909", pair.seeker()));
    }

    private void seats(int area, String trade, int seats) {
        var pair = new APair();
        pair.trade = trade;
        pair.seats = seats;
        pair.workplace = FourAreas.middle(area);
        market.put(new Opening("o" + numbers++, "3909", "e", "123456785", pair.place()));
    }
}
