package no.larvik.laereplass.matching.insight;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that was proposed in a municipality, as it stood when it was asked for. Figures that are told together are
 * counted from one of these, so that none of them knows more than another.
 *
 * @param byYear the school year of the proposal; a year without one is not there
 */
record Proposals(List<Course> all, Map<SchoolYear, List<Course>> byYear) {

    static Proposals of(List<Course> all) {
        return new Proposals(all, all.stream().collect(Collectors.groupingBy(course -> SchoolYear.of(course.month()))));
    }

    List<Course> in(SchoolYear year) {
        return byYear.getOrDefault(year, List.of());
    }
}
