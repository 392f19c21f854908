package no.larvik.laereplass.matching.insight;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Who wanted a contract of apprenticeship in a school year, and how far each came in it. */
final class Wants {

    /** How far somebody came; in this order. */
    enum Reached {
        NOTHING,
        OFFER,
        CONTRACT
    }

    private final Map<String, Reached> people = new HashMap<>();

    private Wants() {}

    /**
     * @param courses of the municipality, of all years
     * @param wishing who is published now and wishes a contract; nobody in a year that is over
     */
    static Wants of(SchoolYear year, Collection<Course> courses, Set<String> wishing) {
        return of(year, courses, placed(courses), wishing);
    }

    /**
     * @param courses at least those that were proposed or offered in the year
     * @param placed of all years, see {@link #placed}
     * @param wishing who is published now and wishes a contract; nobody in a year that is over
     */
    static Wants of(SchoolYear year, Collection<Course> courses, Map<String, Integer> placed, Set<String> wishing) {
        var from = (int) year.first().atDay(1).toEpochDay();
        var until = (int) year.last().atEndOfMonth().toEpochDay();
        var wants = new Wants();
        for (var course : courses) {
            if (!course.apprenticeship()) continue;
            if (within(course.day(Milestone.OFFERED), from, until))
                wants.reach(course, course.reached(Milestone.SIGNED) ? Reached.CONTRACT : Reached.OFFER);
            else if (within(course.day(Milestone.PROPOSED), from, until)) wants.reach(course, Reached.NOTHING);
        }
        wishing.forEach(id -> wants.people.putIfAbsent(id, Reached.NOTHING));
        wants.people
                .entrySet()
                .removeIf(person -> person.getValue() == Reached.NOTHING
                        && placed.getOrDefault(person.getKey(), Course.NEVER) < from);
        return wants;
    }

    /** By candidate the first day of an offer of a contract that they stand by. */
    static Map<String, Integer> placed(Collection<Course> courses) {
        var placed = new HashMap<String, Integer>();
        for (var course : courses)
            if (course.apprenticeship() && course.committed())
                placed.merge(course.candidateId(), course.day(Milestone.OFFERED), Math::min);
        return placed;
    }

    int count(Reached reached) {
        return (int) people.values().stream().filter(reached::equals).count();
    }

    boolean isWithoutOffer(String candidateId) {
        return people.get(candidateId) == Reached.NOTHING;
    }

    private void reach(Course course, Reached reached) {
        people.merge(course.candidateId(), reached, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    private static boolean within(int day, int from, int until) {
        return day >= from && day <= until;
    }
}
