package no.larvik.laereplass.matching.matches;

import java.time.LocalDate;
import no.larvik.laereplass.matching.market.Hours;
import no.larvik.laereplass.matching.market.Opening;
import org.jspecify.annotations.Nullable;

/**
 * What a young person says yes to. When one of these changes the yes no longer counts.
 *
 * @param hours null in a yes from before hours were kept: then they are not compared
 */
public record Terms(
        String trade,
        String kind,
        double lat,
        double lon,
        LocalDate startFrom,
        @Nullable LocalDate startTo,
        @Nullable Hours hours) {

    static Terms of(Opening opening) {
        var place = opening.place();
        return new Terms(
                place.trade(),
                place.kind(),
                place.cell().lat(),
                place.cell().lon(),
                place.startFrom(),
                place.startTo(),
                opening.hours());
    }

    boolean stillHold(Terms now) {
        var known = hours == null ? now.without() : now;
        return equals(known);
    }

    private Terms without() {
        return new Terms(trade, kind, lat, lon, startFrom, startTo, null);
    }
}
