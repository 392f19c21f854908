package no.larvik.laereplass.matching.market.kafka;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import no.larvik.laereplass.matching.market.Hours;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.LanguageLevel;
import no.larvik.laereplass.matching.scoring.Place;
import org.jspecify.annotations.Nullable;

/** What we read of an opening's state record. */
record OpeningStateV1(
        String id,
        String municipality,
        String employerId,
        @Nullable String unitId,
        @Nullable String organisationNumber,
        boolean published,
        @Nullable String trade,
        @Nullable String kind,
        int seats,
        double lat,
        double lon,
        @Nullable LocalDate startFrom,
        @Nullable LocalDate startTo,
        @Nullable Set<String> licences,
        @Nullable LanguageLevel languageLevel,
        @Nullable Set<String> skills,
        @Nullable Set<String> supports,
        @Nullable Set<String> surroundings,
        @Nullable Integer minimumAge,
        @Nullable Hours hours,
        boolean lapsed) {

    /** Whether new people may be suggested; those in dialogue go on after the deadline. */
    boolean isOnTheMarket() {
        return published && !lapsed;
    }

    Opening toOpening() {
        var place = new Place(
                told(trade, "trade"),
                told(kind, "kind"),
                seats,
                new Cell(lat, lon),
                told(startFrom, "startFrom"),
                startTo,
                orNone(licences),
                languageLevel,
                orNone(skills),
                orNone(supports),
                orNone(surroundings),
                minimumAge);
        return new Opening(
                id,
                municipality,
                employerId,
                unitId,
                told(organisationNumber, "organisationNumber"),
                place,
                hours == null ? Hours.NONE : hours);
    }

    private static <T> T told(@Nullable T value, String field) {
        return Objects.requireNonNull(value, () -> "a published opening without " + field);
    }

    private static Set<String> orNone(@Nullable Set<String> set) {
        return set == null ? Set.of() : set;
    }
}
