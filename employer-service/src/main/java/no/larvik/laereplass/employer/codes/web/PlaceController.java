package no.larvik.laereplass.employer.codes.web;

import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.employer.codes.Place;
import no.larvik.laereplass.employer.codes.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/places")
class PlaceController {

    /** More than fits on a screen helps nobody: type one more letter instead. */
    private static final int MOST = 50;

    private final Places places;

    PlaceController(Places places) {
        this.places = places;
    }

    @GetMapping
    Page<Place> find(
            @RequestParam(required = false) @Nullable String postalCode,
            @RequestParam(required = false) @Nullable String text) {
        if (postalCode != null) return new Page<>(places.at(postalCode).stream().toList(), null);
        return new Page<>(places.beginningWith(text == null ? "" : text, MOST), null);
    }
}
