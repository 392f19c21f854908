package no.larvik.laereplass.benchmarks.matching;

import java.time.LocalDate;
import java.util.Map;
import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.market.ReferenceFolder;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.RuleSet;
import no.larvik.laereplass.matching.scoring.TravelTable;

/** One market and the rules it is ranked by: the weights the service starts with, no travel-time table. */
record Scene(Market market, RuleSet rules, Formula formula, Kernel kernel) {

    private static final RuleSet RULES = new RuleSet(
            "2026-1",
            LocalDate.of(2026, 1, 1),
            "benchmark",
            "the weights the service starts with",
            Map.of(
                    Factor.TRADE_RANK, 30,
                    Factor.NEARNESS, 25,
                    Factor.START_FITS, 10,
                    Factor.SKILLS_IN_COMMON, 15,
                    Factor.LANGUAGE, 10,
                    Factor.PREFERENCES, 10,
                    Factor.SUPPORT_COVERED, 10),
            20,
            60,
            1.2,
            75,
            50);

    static Scene of(int people, int openings) {
        var market = Market.drawn(ReferenceFolder.found(), people, openings);
        var kernel = new Kernel(RULES, market.trades.table(), TravelTable.none());
        return new Scene(market, RULES, new Formula(RULES), kernel);
    }

    static Scene municipality() {
        return of(700, 500);
    }

    static Scene country() {
        return of(30_000, 25_000);
    }

    static Scene continent() {
        return of(1_000_000, 833_000);
    }
}
