package no.larvik.laereplass.matching.insight;

import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the funnels of all school years tell. A figure of people who came so far, in whatever year, is told when those
 * years that are told have room for all of them: else there must be somebody in a year that is withheld.
 */
final class Funnels {

    private final TreeMap<Integer, int[]> told = new TreeMap<>();

    private Funnels() {}

    /**
     * @param proposals of all years
     * @param part those that the figure can be about
     */
    static Funnels of(Proposals proposals, Predicate<Course> part) {
        var funnels = new Funnels();
        proposals.byYear().forEach((year, inside) -> funnels.told.put(year.begins(), Grid.told(inside, part)));
        return funnels;
    }

    /** Whether so many people can all have come so far in years that are told. */
    boolean haveRoomFor(int people, Milestone milestone) {
        return people <= told(told.values(), milestone);
    }

    /** @param until the proposals are of this school year or an earlier one */
    boolean haveRoomFor(int people, Milestone milestone, SchoolYear until) {
        return people <= told(told.headMap(until.begins(), true).values(), milestone);
    }

    /** @param from the proposals are of this school year or a later one */
    boolean haveRoomSince(int people, Milestone milestone, SchoolYear from) {
        return people <= told(told.tailMap(from.begins(), true).values(), milestone);
    }

    /** Whether it is told how many of the course's year came so far. */
    boolean tell(Course course, Milestone milestone) {
        var year = told.get(SchoolYear.of(course.month()).begins());
        return year != null && year[milestone.ordinal()] > 0;
    }

    private static int told(Collection<int[]> years, Milestone milestone) {
        return years.stream().mapToInt(steps -> steps[milestone.ordinal()]).sum();
    }
}
