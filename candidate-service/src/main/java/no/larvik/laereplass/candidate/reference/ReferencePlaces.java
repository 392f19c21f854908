package no.larvik.laereplass.candidate.reference;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.larvik.laereplass.candidate.Cell;
import no.larvik.laereplass.candidate.Home;
import no.larvik.laereplass.candidate.Places;
import no.larvik.laereplass.chassis.reference.ReferenceFiles;
import org.springframework.stereotype.Component;

/** Postal codes from {@code postnummer.csv}, read once; those without coordinates are post boxes, not homes. */
@Component
class ReferencePlaces implements Places {

    private final Map<String, Home> places;

    ReferencePlaces(ReferenceFiles files) {
        places = files.rows("postnummer.csv").stream()
                .filter(row -> !row.getOrDefault("lat", "").isBlank()
                        && !row.getOrDefault("lon", "").isBlank())
                .map(ReferencePlaces::toHome)
                .collect(Collectors.toUnmodifiableMap(Home::postalCode, home -> home, (first, again) -> first));
    }

    @Override
    public Optional<Home> at(String postalCode) {
        return Optional.ofNullable(places.get(postalCode));
    }

    private static Home toHome(Map<String, String> row) {
        var cell = Cell.around(
                Double.parseDouble(row.getOrDefault("lat", "")), Double.parseDouble(row.getOrDefault("lon", "")));
        return new Home(row.getOrDefault("postnummer", ""), row.getOrDefault("poststed", ""), cell);
    }
}
