package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.larvik.laereplass.matching.market.Market;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts wishes and seats by trade and area, from the market of now. */
@Service
public class Supplying {

    private final Market market;
    private final Areas areas;
    private final InstantSource clock;

    public Supplying(Market market, Areas areas, InstantSource clock) {
        this.market = market;
        this.areas = areas;
        this.clock = clock;
    }

    public Supply supply(String municipality) {
        var around = areas.around(municipality);
        Map<String, int[]> wishing = new TreeMap<>();
        Map<String, int[]> seats = new TreeMap<>();
        var published = market.candidatesOf(municipality);
        for (var candidate : published) {
            var home = around.indexOf(areas.at(candidate.seeker().cell(), municipality));
            for (var trade : candidate.seeker().trades()) row(wishing, trade, around)[home]++;
        }
        for (var opening : market.openings()) {
            var place = opening.place();
            row(wishing, place.trade(), around);
            row(seats, place.trade(), around)[around.indexOf(areas.at(place.cell(), municipality))] += place.seats();
        }
        var told = Homes.mayBeTold(wishing.values(), published.size());
        var trades = wishing.entrySet().stream()
                .map(one -> ofTrade(one.getKey(), one.getValue(), row(seats, one.getKey(), around), told))
                .filter(Supplying::saysSomething)
                .toList();
        return new Supply(clock.instant(), municipality, around, !told, trades);
    }

    private static int[] row(Map<String, int[]> rows, String trade, List<Areas.Area> areas) {
        return rows.computeIfAbsent(trade, first -> new int[areas.size()]);
    }

    private static Supply.OfTrade ofTrade(String trade, int[] wishing, int[] seats, boolean told) {
        var all = Arrays.stream(wishing).sum();
        List<@Nullable Integer> shown = told ? Shown.of(wishing).numbers() : Collections.nCopies(seats.length, null);
        var cells = new ArrayList<Supply.InArea>();
        for (int area = 0; area < seats.length; area++) cells.add(new Supply.InArea(shown.get(area), seats[area]));
        return new Supply.OfTrade(trade, all < Withholding.SMALLEST_SHOWN ? null : all, cells);
    }

    /** Judged by what is shown alone: that a row is there tells of no few. */
    private static boolean saysSomething(Supply.OfTrade trade) {
        return trade.wishing() != null || trade.cells().stream().anyMatch(cell -> cell.seats() > 0);
    }
}
