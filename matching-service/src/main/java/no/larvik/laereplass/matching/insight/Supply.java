package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wished and what there is now, by trade and area.
 *
 * @param municipality whose young people are counted
 * @param areas in the order of each trade's cells
 * @param withheld nothing is told of where people live, since together with the other figures it would tell too much
 */
public record Supply(Instant at, String municipality, List<Areas.Area> areas, boolean withheld, List<OfTrade> trades) {

    public Supply {
        areas = List.copyOf(areas);
        trades = List.copyOf(trades);
    }

    /**
     * @param wishing published young people who wish this trade, each under every trade wished; null when fewer than five
     * @param cells one an area
     */
    public record OfTrade(String trade, @Nullable Integer wishing, List<InArea> cells) {

        public OfTrade {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param wishing of those who wish the trade, who live here; null when fewer than five, or when it would give such a
     *     number away
     * @param seats open here now
     */
    public record InArea(@Nullable Integer wishing, int seats) {}
}
