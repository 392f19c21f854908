package no.larvik.laereplass.matching.matches;

import java.time.LocalDate;
import no.larvik.laereplass.matching.scoring.Place;
import org.jspecify.annotations.Nullable;

/** What a young person says yes to. When one of these changes the yes no longer counts. */
public record Terms(
        String trade,
        String kind,
        double lat,
        double lon,
        LocalDate startFrom,
        @Nullable LocalDate startTo) {

    static Terms of(Place place) {
        return new Terms(
                place.trade(),
                place.kind(),
                place.cell().lat(),
                place.cell().lon(),
                place.startFrom(),
                place.startTo());
    }
}
