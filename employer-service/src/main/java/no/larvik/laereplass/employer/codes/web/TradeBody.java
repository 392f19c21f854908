package no.larvik.laereplass.employer.codes.web;

import java.util.List;
import no.larvik.laereplass.employer.codes.Trade;
import org.jspecify.annotations.Nullable;

/**
 * A trade as the page reads it.
 *
 * @param neighbours keys of trades close to this one today
 */
record TradeBody(
        String slug,
        String name,
        String programme,
        String programmeName,
        @Nullable String grepCode,
        List<String> neighbours) {

    static TradeBody of(Trade trade, List<Trade> neighbours) {
        return new TradeBody(
                trade.slug(),
                trade.name(),
                trade.programme(),
                trade.programmeName(),
                trade.grepCode(),
                neighbours.stream().map(Trade::slug).toList());
    }
}
