package no.larvik.laereplass.matching.fairness;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who looked in a quarter, and who got a place in it.
 *
 * <p>Looked: whoever had a match that came into any state in the quarter, and whoever is published now and was registered
 * before the quarter ended (a UUIDv7 says when it was made); without those who had said yes to a place before it began
 * and still stand by it. Got a place: whoever said yes to an offer in the quarter, whatever came later.
 *
 * @param places per placed person, the opening of the last yes in the quarter
 */
record QuarterCount(Map<String, Boolean> placed, Map<String, String> places) {

    private static final int VERSION_WITH_TIME = 7;

    static QuarterCount of(Quarter quarter, Stream<Courses.Course> courses, Set<String> publishedNow) {
        var tally = new Tally(quarter);
        for (var id : publishedNow) if (madeBefore(quarter.to(), id)) tally.looked.add(id);
        courses.forEach(tally::add);
        return tally.count();
    }

    /** What one look at each course leaves behind. */
    private static final class Tally {

        final Quarter.Span span;
        final Set<String> looked = new HashSet<>();
        final Set<String> hadAPlace = new HashSet<>();
        final Map<String, String> places = new HashMap<>();
        final Map<String, Instant> yesAt = new HashMap<>();

        Tally(Quarter quarter) {
            span = quarter.span();
        }

        void add(Courses.Course course) {
            if (course.moved().stream().anyMatch(span::holds)) looked.add(course.candidateId());
            if (placedBefore(course)) hadAPlace.add(course.candidateId());
            for (var yes : course.accepted()) {
                if (!span.holds(yes)) continue;
                var before = yesAt.get(course.candidateId());
                if (before != null && before.isAfter(yes)) continue;
                yesAt.put(course.candidateId(), yes);
                places.put(course.candidateId(), course.openingId());
            }
        }

        boolean placedBefore(Courses.Course course) {
            return course.stands() && course.accepted().stream().allMatch(yes -> yes.isBefore(span.from()));
        }

        QuarterCount count() {
            looked.removeAll(hadAPlace);
            looked.addAll(places.keySet());
            var placed = new HashMap<String, Boolean>();
            for (var id : looked) placed.put(id, places.containsKey(id));
            return new QuarterCount(placed, places);
        }
    }

    /** An id of another kind says nothing of its age. */
    private static boolean madeBefore(Instant end, String id) {
        try {
            var uuid = UUID.fromString(id);
            return uuid.version() != VERSION_WITH_TIME || uuid.getMostSignificantBits() >>> 16 < end.toEpochMilli();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
