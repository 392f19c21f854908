package no.larvik.laereplass.matching.insight;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
        var from = (int) year.first().atDay(1).toEpochDay();
        var until = (int) year.last().atEndOfMonth().toEpochDay();
        var wants = new Wants();
        var placedBefore = new HashSet<String>();
        for (var course : courses) {
            if (!course.apprenticeship()) continue;
            var offered = course.day(Milestone.OFFERED);
            if (course.committed() && offered < from) placedBefore.add(course.candidateId());
            if (within(offered, from, until))
                wants.reach(course, course.reached(Milestone.SIGNED) ? Reached.CONTRACT : Reached.OFFER);
            else if (within(course.day(Milestone.PROPOSED), from, until)) wants.reach(course, Reached.NOTHING);
        }
        wishing.forEach(id -> wants.people.putIfAbsent(id, Reached.NOTHING));
        placedBefore.forEach(id -> wants.people.remove(id, Reached.NOTHING));
        return wants;
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
