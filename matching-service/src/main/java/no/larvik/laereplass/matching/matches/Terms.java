package no.larvik.laereplass.matching.matches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.matching.market.Hours;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.Cell;
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

    public static Terms of(Opening opening) {
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
        return differentIn(now).isEmpty();
    }

    /** What is different now, in the order people ask. */
    public List<Term> differentIn(Terms now) {
        var different = new ArrayList<Term>();
        if (!trade.equals(now.trade)) different.add(Term.TRADE);
        if (!kind.equals(now.kind)) different.add(Term.KIND);
        if (lat != now.lat || lon != now.lon) different.add(Term.PLACE);
        if (!startFrom.equals(now.startFrom) || !Objects.equals(startTo, now.startTo)) different.add(Term.START);
        if (hours != null && !hours.equals(now.hours)) different.add(Term.HOURS);
        return different;
    }

    /** How far the place of work has moved. */
    public double kilometresTo(Terms now) {
        return new Cell(lat, lon).kilometresTo(new Cell(now.lat, now.lon));
    }

    /** What a change is told by. */
    public enum Term {
        TRADE,
        KIND,
        PLACE,
        START,
        HOURS
    }
}
