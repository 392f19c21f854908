package no.larvik.laereplass.matching.engine;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** After any change of any kind every list is what brute force by the kernel says: ids, scores and order. */
class ExactnessTest {

    private static final int EVENTS = 200_000;
    private static final int LOOK_AT_ALL = 10_000;
    private static final int LOOK_AT_ONE = 100;
    private static final int CHANGE_RULES = 9_000;

    @Test
    void allListsAreExactThroughTwoHundredThousandChanges() {
        var market = new RandomMarket(1, 160, 120, UnaryOperator.identity());
        for (int event = 1; event <= EVENTS; event++) {
            market.anything();
            if (event % CHANGE_RULES == 0) market.changeRules();
            if (event % LOOK_AT_ONE == 0) market.oneListIsExact();
            if (event % LOOK_AT_ALL == 0) market.everyListIsExact();
        }
        market.everyListIsExact();
    }

    @Test
    void allListsAreExactWhenEverybodyIsInTheSameFewPlaces() {
        var market = new RandomMarket(2, 150, 150, RandomMarket::crowded);
        for (int event = 1; event <= 10_000; event++) {
            market.anything();
            if (event % 20 == 0) market.oneListIsExact();
            if (event % 1_000 == 0) market.everyListIsExact();
        }
    }

    @Test
    void whereAllAreAlikeTheIdDecides() {
        var market = new RandomMarket(3, 100, 100, RandomMarket::alike);
        for (int event = 1; event <= 10_000; event++) {
            market.anything();
            if (event % 20 == 0) market.oneListIsExact();
            if (event % 1_000 == 0) market.everyListIsExact();
        }
    }

    @Test
    void allListsAreExactWhileOthersOnlyCome() {
        var market = new RandomMarket(4, 100_000, 100_000, UnaryOperator.identity());
        market.everyListIsExact();
        for (int event = 1; event <= 400; event++) {
            if (event % 2 == 0) market.addCandidate();
            else market.addOpening();
            market.oneListIsExact();
            if (event % 50 == 0) market.everyListIsExact();
        }
    }

    @Test
    void allListsAreExactWhileOthersOnlyGo() {
        var market = new RandomMarket(5, 150, 150, UnaryOperator.identity());
        for (int event = 0; event < 1_000; event++) {
            market.addCandidate();
            market.addOpening();
        }
        market.everyListIsExact();
        for (int event = 1; market.size() > 0; event++) {
            if (event % 2 == 0) market.removeCandidate();
            else market.removeOpening();
            if (event % 5 == 0) market.oneListIsExact();
            if (event % 50 == 0) market.everyListIsExact();
        }
    }

    /** So many that those of one kind have boxes of their own. */
    @Test
    void allListsAreExactWhereThereAreManyPlacesOfEachTrade() {
        var market = new RandomMarket(6, 40, 26_000, UnaryOperator.identity());
        for (int event = 0; event < 60; event++) market.addCandidate();
        for (int event = 0; event < 20_000; event++) market.addOpening();
        market.changeRules();
        market.everyListIsExact();
        for (int event = 1; event <= 1_000; event++) {
            market.anything();
            if (event % 20 == 0) market.oneListIsExact();
        }
    }
}
