package no.larvik.laereplass.matching.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts as the owner of the cases does; who belongs where follows from the id, unevenly. */
final class GroupsOfTest implements GroupRows {

    static String groupOf(Facet facet, Course course) {
        var number = Integer.parseInt(course.candidateId().substring(1));
        return switch (facet) {
            case SCHOOL -> "school" + Integer.numberOfTrailingZeros(number + 1);
            case PART -> "part" + (number % 7 == 0 ? 1 : number % 7 < 3 ? 2 : 3);
            case AGENCY -> "agency" + (int) Math.sqrt(number % 30);
        };
    }

    @Override
    public Map<Facet, List<Counted>> of(String municipality, List<Course> proposals) {
        var tables = new EnumMap<Facet, List<Counted>>(Facet.class);
        for (var facet : Facet.values()) {
            var rows = new ArrayList<Counted>();
            proposals.stream()
                    .collect(Collectors.groupingBy(course -> groupOf(facet, course)))
                    .forEach((group, courses) -> rows.add(counted(group, courses)));
            tables.put(facet, rows);
        }
        return tables;
    }

    private static Counted counted(String group, Collection<Course> courses) {
        var counts = IntStream.rangeClosed(1, Milestone.COUNT).map(many -> (int)
                courses.stream().filter(course -> course.milestones() >= many).count());
        var people = IntStream.rangeClosed(1, Milestone.COUNT).map(many -> (int) courses.stream()
                .filter(course -> course.milestones() >= many)
                .map(Course::candidateId)
                .distinct()
                .count());
        return new Counted(group, counts.toArray(), people.toArray());
    }
}
