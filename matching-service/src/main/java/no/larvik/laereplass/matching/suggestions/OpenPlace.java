package no.larvik.laereplass.matching.suggestions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.larvik.laereplass.matching.scoring.Place;
import org.jspecify.annotations.Nullable;

/** A copy of a place while one thing about it is changed. */
final class OpenPlace {

    final Set<String> licences;
    final Set<String> supports;
    final Set<String> surroundings;
    String kind;
    LocalDate startFrom;

    @Nullable
    LocalDate startTo;

    private final Place place;

    OpenPlace(Place place) {
        this.place = place;
        this.licences = new HashSet<>(place.licences());
        this.supports = new HashSet<>(place.supports());
        this.surroundings = new HashSet<>(place.surroundings());
        this.kind = place.kind();
        this.startFrom = place.startFrom();
        this.startTo = place.startTo();
    }

    Place closed() {
        return new Place(
                place.trade(),
                kind,
                place.seats(),
                place.cell(),
                startFrom,
                startTo,
                licences,
                place.languageLevel(),
                place.skills(),
                supports,
                surroundings,
                place.minimumAge());
    }
}
