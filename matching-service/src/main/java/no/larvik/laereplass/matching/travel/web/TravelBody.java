package no.larvik.laereplass.matching.travel.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.matching.scoring.Travel;
import no.larvik.laereplass.matching.travel.Edition;
import org.jspecify.annotations.Nullable;

/** Which table is in use, if any. */
record TravelBody(
        boolean loaded,
        @Nullable String source,
        @Nullable LocalDate date,
        int rows,
        List<Travel.Mode> modes,
        @Nullable Instant importedAt) {

    static TravelBody of(Optional<Edition> current) {
        return current.map(edition -> new TravelBody(
                        true, edition.source(), edition.date(), edition.rows(), edition.modes(), edition.importedAt()))
                .orElseGet(() -> new TravelBody(false, null, null, 0, List.of(), null));
    }
}
