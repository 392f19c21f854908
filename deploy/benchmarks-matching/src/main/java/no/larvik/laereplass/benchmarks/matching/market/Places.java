package no.larvik.laereplass.benchmarks.matching.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Where people live and work: a municipality by its number of inhabitants, then one of its postal codes. The most
 * populous ones are weighted by inhabitants (thousands, rounded); the others share the rest by their postal codes.
 */
final class Places {

    private static final double ALL_INHABITANTS = 5_550;
    private static final double KM_PER_DEGREE = 111.2;
    private static final double SPREAD_KM = 1.5;

    private final List<List<Point>> municipalities = new ArrayList<>();
    private final Cumulative weights;

    Places(ReferenceFolder reference) {
        var inhabitants = Inhabitants.thousands();
        var points = new TreeMap<String, List<Point>>();
        for (var row : reference.rows("postnummer.csv")) {
            var point = new Point(Double.parseDouble(row.get(4)), Double.parseDouble(row.get(5)));
            points.computeIfAbsent(row.get(2), number -> new ArrayList<>()).add(point);
        }
        var told = points.keySet().stream().filter(inhabitants::containsKey).collect(Collectors.toSet());
        var rest = ALL_INHABITANTS
                - told.stream()
                        .mapToDouble(number -> inhabitants.getOrDefault(number, 0.0))
                        .sum();
        var codesOfRest = points.entrySet().stream()
                .filter(entry -> !told.contains(entry.getKey()))
                .mapToInt(entry -> entry.getValue().size())
                .sum();
        municipalities.addAll(points.values());
        weights = Cumulative.of(points.entrySet().stream()
                .mapToDouble(entry -> weight(entry, inhabitants, rest / Math.max(1, codesOfRest)))
                .toArray());
    }

    private static double weight(
            Map.Entry<String, List<Point>> entry, Map<String, Double> inhabitants, double perCode) {
        return inhabitants.getOrDefault(
                entry.getKey(), perCode * entry.getValue().size());
    }

    /** Somewhere around a postal code's centre. */
    Point draw(RandomGenerator random) {
        var codes = municipalities.get(weights.draw(random));
        var centre = codes.get(random.nextInt(codes.size()));
        var kmPerDegreeEast = KM_PER_DEGREE * Math.cos(Math.toRadians(centre.lat));
        return new Point(
                centre.lat + random.nextGaussian() * SPREAD_KM / KM_PER_DEGREE,
                centre.lon + random.nextGaussian() * SPREAD_KM / kmPerDegreeEast);
    }

    /** Degrees, WGS 84. */
    record Point(double lat, double lon) {

        /** The centre of a cell of about 1 km: what the market knows about a home. */
        Point cell() {
            return new Point(centre(lat, 0.009), centre(lon, 0.018));
        }

        private static double centre(double degrees, double step) {
            return (Math.floor(degrees / step) + 0.5) * step;
        }
    }
}
