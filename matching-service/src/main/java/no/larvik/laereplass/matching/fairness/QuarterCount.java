package no.larvik.laereplass.matching.fairness;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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

    static QuarterCount of(Quarter quarter, List<Courses.Course> courses, Set<String> publishedNow) {
        var looked = new HashSet<String>();
        for (var id : publishedNow) if (madeBefore(quarter.to(), id)) looked.add(id);
        var places = new HashMap<String, String>();
        var yesAt = new HashMap<String, Instant>();
        for (var course : courses) {
            if (course.moved().stream().anyMatch(quarter::holds)) looked.add(course.candidateId());
        }
        for (var course : courses) {
            if (placedBefore(quarter, course)) looked.remove(course.candidateId());
        }
        for (var course : courses) {
            for (var yes : course.accepted()) {
                if (!quarter.holds(yes)) continue;
                var before = yesAt.get(course.candidateId());
                if (before != null && before.isAfter(yes)) continue;
                yesAt.put(course.candidateId(), yes);
                places.put(course.candidateId(), course.openingId());
            }
        }
        looked.addAll(places.keySet());
        var placed = new HashMap<String, Boolean>();
        for (var id : looked) placed.put(id, places.containsKey(id));
        return new QuarterCount(placed, places);
    }

    private static boolean placedBefore(Quarter quarter, Courses.Course course) {
        return course.stands() && course.accepted().stream().allMatch(yes -> yes.isBefore(quarter.from()));
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
