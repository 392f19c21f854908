package no.larvik.laereplass.employer.codes.reference;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.reference.ReferenceFiles;
import no.larvik.laereplass.employer.codes.Place;
import no.larvik.laereplass.employer.codes.Places;
import org.springframework.stereotype.Component;

/** Postal places, read once at start, with today's municipality numbers where the change of numbers is known. */
@Component
class FilePlaces implements Places {

    private static final Locale NORWEGIAN = Locale.of("nb", "NO");

    private final TreeMap<String, Place> byCode;

    FilePlaces(ReferenceFiles files, InstantSource clock) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Oslo"));
        var renumbered = files.rows("kommuner.csv").stream()
                .filter(row ->
                        !LocalDate.parse(row.getOrDefault("gyldig_fra", "")).isAfter(today))
                .collect(Collectors.toMap(
                        row -> row.getOrDefault("kommunenummer_2020", ""),
                        row -> row.getOrDefault("kommunenummer", "")));
        byCode = files.rows("postnummer.csv").stream()
                .map(row -> place(row, renumbered))
                .collect(Collectors.toMap(Place::postalCode, place -> place, (first, twin) -> first, TreeMap::new));
    }

    @Override
    public Optional<Place> at(String postalCode) {
        return Optional.ofNullable(byCode.get(postalCode.strip()));
    }

    @Override
    public List<Place> beginningWith(String text, int limit) {
        var wanted = text.strip().toLowerCase(NORWEGIAN);
        return byCode.values().stream()
                .filter(place -> place.postalCode().startsWith(wanted)
                        || place.place().toLowerCase(NORWEGIAN).startsWith(wanted))
                .limit(limit)
                .toList();
    }

    private static Place place(Map<String, String> row, Map<String, String> renumbered) {
        var number = row.getOrDefault("kommunenummer_2020", "");
        return new Place(
                row.getOrDefault("postnummer", ""),
                row.getOrDefault("poststed", ""),
                renumbered.getOrDefault(number, number),
                Double.parseDouble(row.getOrDefault("lat", "")),
                Double.parseDouble(row.getOrDefault("lon", "")));
    }
}
