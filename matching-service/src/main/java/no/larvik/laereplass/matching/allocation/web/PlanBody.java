package no.larvik.laereplass.matching.allocation.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.allocation.PlanFigures;
import no.larvik.laereplass.matching.insight.Suppression;
import org.jspecify.annotations.Nullable;

/** The figures of a plan. Numbers of people below five, by trade or rank, are null. */
record PlanBody(
        int placed,
        int candidates,
        int seats,
        int blockingPairs,
        double meanScore,
        List<TradeBody> byTrade,
        List<RankBody> byRank,
        double coverage,
        double exposureGini,
        int losers,
        int gainers) {

    record TradeBody(
            String trade,
            int seats,
            @Nullable Integer wishing,
            @Nullable Integer placed) {}

    record RankBody(int rank, @Nullable Integer placed) {}

    static PlanBody of(PlanFigures figures) {
        return new PlanBody(
                figures.placed(),
                figures.candidates(),
                figures.seats(),
                figures.blockingPairs(),
                figures.meanScore(),
                byTrade(figures.byTrade()),
                byRank(figures.byRank()),
                figures.coverage(),
                figures.exposureGini(),
                figures.losers(),
                figures.gainers());
    }

    PlanBody withoutDetail() {
        return new PlanBody(
                placed,
                candidates,
                seats,
                blockingPairs,
                meanScore,
                List.of(),
                List.of(),
                coverage,
                exposureGini,
                losers,
                gainers);
    }

    /** People are placed once, so their sum is shown elsewhere; they may wish for several trades. */
    private static List<TradeBody> byTrade(List<PlanFigures.ByTrade> lines) {
        var placed = Suppression.hide(numbers(lines, PlanFigures.ByTrade::placed), true);
        var wishing = Suppression.hide(numbers(lines, PlanFigures.ByTrade::wishing), false);
        return lines.stream()
                .map(line ->
                        new TradeBody(line.trade(), line.seats(), wishing.get(line.trade()), placed.get(line.trade())))
                .toList();
    }

    private static Map<String, Integer> numbers(
            List<PlanFigures.ByTrade> lines, ToIntFunction<PlanFigures.ByTrade> number) {
        return lines.stream().collect(Collectors.toMap(PlanFigures.ByTrade::trade, number::applyAsInt));
    }

    private static List<RankBody> byRank(List<PlanFigures.ByRank> lines) {
        var numbers = new TreeMap<String, Integer>();
        lines.forEach(line -> numbers.put(Integer.toString(line.rank()), line.placed()));
        var shown = Suppression.hide(numbers, true);
        return lines.stream()
                .map(line -> new RankBody(line.rank(), shown.get(Integer.toString(line.rank()))))
                .toList();
    }
}
