package no.larvik.laereplass.matching.insight.reference;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.reference.ReferenceFiles;
import no.larvik.laereplass.matching.insight.Areas;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Sphere;
import org.springframework.stereotype.Component;

/**
 * Areas from {@code postnummer.csv}, read once. A municipality is a neighbour when a postal code of it lies within
 * {@value #NEAR_KM} km of one of ours; the others of the county are told each by itself too, since the county approves
 * all contracts and whoever plans looks at all of it. Points come in whole kilometres or are places of work, so each is
 * looked up once.
 */
@Component
class ReferenceAreas implements Areas {

    /** About half an hour by car: our own choice. */
    private static final double NEAR_KM = 25;

    /** The first digits of a municipality's number. */
    private static final int COUNTY = 2;

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final List<Code> codes;
    private final Map<String, List<Area>> around = new ConcurrentHashMap<>();
    private final Map<Cell, Code> nearest = new ConcurrentHashMap<>();

    /** @param point on the sphere, so that five thousand distances cost little */
    private record Code(String place, String municipality, String named, Sphere point) {

        boolean in(Area area) {
            return area.id().equals(area.here() ? place : municipality);
        }

        float squaredChordTo(Sphere other) {
            return Sphere.squaredChord(point.x(), point.y(), point.z(), other.x(), other.y(), other.z());
        }
    }

    /** @param chord squared, to the nearest of our codes */
    private record Other(String id, String name, double chord) {

        Other orNearer(Other other) {
            return other.chord < chord ? other : this;
        }
    }

    ReferenceAreas(ReferenceFiles files, InstantSource clock) {
        var today = LocalDate.ofInstant(clock.instant(), NORWAY);
        var renumbered = files.rows("kommuner.csv").stream()
                .filter(row -> !LocalDate.parse(field(row, "gyldig_fra")).isAfter(today))
                .collect(Collectors.toMap(row -> field(row, "kommunenummer_2020"), row -> field(row, "kommunenummer")));
        this.codes = files.rows("postnummer.csv").stream()
                .filter(row ->
                        !field(row, "lat").isBlank() && !field(row, "lon").isBlank())
                .map(row -> code(row, renumbered))
                .toList();
    }

    @Override
    public List<Area> around(String municipality) {
        return around.computeIfAbsent(municipality, this::look);
    }

    @Override
    public Area at(Cell point, String municipality) {
        if (codes.isEmpty()) return ELSEWHERE;
        var code = nearest.computeIfAbsent(point, this::nearest);
        return around(municipality).stream()
                .filter(area -> area.here() == code.municipality().equals(municipality))
                .filter(code::in)
                .findFirst()
                .orElse(ELSEWHERE);
    }

    private List<Area> look(String municipality) {
        var ours = codes.stream()
                .filter(code -> code.municipality().equals(municipality))
                .toList();
        var places = ours.stream()
                .map(code -> new Area(code.place(), code.place(), true, true))
                .distinct()
                .sorted(Comparator.comparing(Area::name))
                .toList();
        var longest = Sphere.longestSquaredChord(NEAR_KM);
        var others = new HashMap<String, Other>();
        for (var code : codes) {
            if (code.municipality().equals(municipality)) continue;
            var chord = ours.stream()
                    .mapToDouble(our -> our.squaredChordTo(code.point()))
                    .min();
            if (chord.isEmpty()) continue;
            var other = new Other(code.municipality(), code.named(), chord.getAsDouble());
            others.merge(other.id(), other, Other::orNearer);
        }
        var all = new ArrayList<>(places);
        others.values().stream()
                .filter(other -> other.chord() <= longest || sameCounty(other.id(), municipality))
                .sorted(Comparator.comparingDouble(Other::chord).thenComparing(Other::name))
                .map(other -> new Area(other.id(), other.name(), false, other.chord() <= longest))
                .forEach(all::add);
        all.add(ELSEWHERE);
        return List.copyOf(all);
    }

    private static boolean sameCounty(String one, String other) {
        return one.regionMatches(0, other, 0, COUNTY);
    }

    private Code nearest(Cell cell) {
        var point = Sphere.of(cell);
        return codes.stream()
                .min(Comparator.comparingDouble(code -> code.squaredChordTo(point)))
                .orElseThrow();
    }

    private static Code code(Map<String, String> row, Map<String, String> renumbered) {
        var number = field(row, "kommunenummer_2020");
        return new Code(
                field(row, "poststed"),
                renumbered.getOrDefault(number, number),
                field(row, "kommune"),
                Sphere.of(new Cell(Double.parseDouble(field(row, "lat")), Double.parseDouble(field(row, "lon")))));
    }

    private static String field(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), () -> "a reference file has no column " + name);
    }
}
