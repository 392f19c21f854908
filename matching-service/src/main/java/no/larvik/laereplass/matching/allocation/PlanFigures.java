package no.larvik.laereplass.matching.allocation;

import static no.larvik.laereplass.matching.allocation.Lists.NOWHERE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.larvik.laereplass.matching.fairness.Exposure;
import org.jspecify.annotations.Nullable;

/**
 * One plan in figures, not yet fit to be shown: small numbers still stand in it.
 *
 * @param placed people with a place
 * @param candidates people it is about
 * @param seats free seats it is about
 * @param blockingPairs a person and an opening that would both rather have each other
 * @param meanScore of those placed, in points with two decimals; 0 when nobody is
 * @param byRank how many got the opening at each place of their list, from 1
 * @param coverage share of the openings that stand in at least one list the plans were made from, 0 to 1
 * @param exposureGini how unevenly those lists show the openings: 0 is alike, towards 1 a few fill every list
 * @param losers placed in the other plan and not here
 * @param gainers placed here and not in the other plan
 */
public record PlanFigures(
        int placed,
        int candidates,
        int seats,
        int blockingPairs,
        double meanScore,
        List<ByTrade> byTrade,
        List<ByRank> byRank,
        double coverage,
        double exposureGini,
        int losers,
        int gainers) {

    public record ByTrade(String trade, int seats, int wishing, int placed) {}

    public record ByRank(int rank, int placed) {}

    static PlanFigures of(ScoredMarket market, int[] lots, int[] places, int @Nullable [] other) {
        var scored = market.scored();
        var lists = scored.lists();
        var filled = new int[lists.openings()];
        var ranks = new TreeMap<Integer, Integer>();
        long points = 0;
        for (int person = 0; person < places.length; person++) {
            if (places[person] == NOWHERE) continue;
            filled[places[person]]++;
            var rank = lists.rank(person, places[person]);
            ranks.merge(rank + 1, 1, Integer::sum);
            points += lists.scores()[person][rank];
        }
        var placed = Arrays.stream(filled).sum();
        var longest = Arrays.stream(lists.wishes())
                .mapToInt(list -> list.length)
                .max()
                .orElse(1);
        var exposure = Exposure.of(lists.wishes(), lists.openings(), Math.max(1, longest));
        return new PlanFigures(
                placed,
                places.length,
                Arrays.stream(lists.seats()).sum(),
                BlockingPairs.of(lists, lots, places).size(),
                placed == 0 ? 0 : Math.round((double) points / placed) / 100.0,
                byTrade(scored.openings(), market.wishing(), filled),
                ranks.entrySet().stream()
                        .map(entry -> new ByRank(entry.getKey(), entry.getValue()))
                        .toList(),
                thousandths(exposure.coverage()),
                thousandths(exposure.gini()),
                only(other, places),
                only(places, other));
    }

    private static List<ByTrade> byTrade(List<Scored.Seats> openings, Map<String, Integer> wishing, int[] filled) {
        var seats = new TreeMap<String, Integer>();
        var placed = new TreeMap<String, Integer>();
        for (int opening = 0; opening < filled.length; opening++) {
            var of = openings.get(opening);
            seats.merge(of.trade(), of.free(), Integer::sum);
            placed.merge(of.trade(), filled[opening], Integer::sum);
        }
        wishing.keySet().forEach(trade -> seats.putIfAbsent(trade, 0));
        var lines = new ArrayList<ByTrade>();
        seats.forEach((trade, count) ->
                lines.add(new ByTrade(trade, count, wishing.getOrDefault(trade, 0), placed.getOrDefault(trade, 0))));
        return lines;
    }

    private static double thousandths(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static int only(int @Nullable [] here, int @Nullable [] there) {
        if (here == null || there == null) return 0;
        var only = 0;
        for (int person = 0; person < here.length; person++) {
            if (here[person] != NOWHERE && there[person] == NOWHERE) only++;
        }
        return only;
    }
}
