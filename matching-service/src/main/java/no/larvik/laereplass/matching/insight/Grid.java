package no.larvik.laereplass.matching.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The proposals of one school year in rows, and what may be shown of them. The only way from courses to numbers. */
final class Grid {

    private static final Milestone[] MILESTONES = Milestone.values();

    private final TreeMap<String, List<Course>> rows;
    private final List<Course> all;
    private final Withholding withheld;

    private Grid(List<Course> all, Function<Course, String> row) {
        this.all = all;
        this.rows = split(all, row);
        this.withheld = Withholding.of(numbers(rows, Grid::counts), numbers(rows, Grid::people), people(all));
    }

    static Grid of(List<Course> all, Function<Course, String> row) {
        return new Grid(all, row);
    }

    PastLine total() {
        return line("", all, step -> withheld.hidesTotal(step));
    }

    List<PastLine> lines() {
        var lines = new ArrayList<PastLine>();
        for (var row : rows.entrySet()) {
            var number = lines.size();
            lines.add(line(row.getKey(), row.getValue(), step -> withheld.hides(number, step)));
        }
        return lines;
    }

    /** The rows of a table whose rows each lie within one of these: withheld so that both tables together tell nothing. */
    List<PastLine> linesBelow(Function<Course, String> part) {
        var lines = new ArrayList<PastLine>();
        int number = 0;
        for (var row : rows.values()) {
            var parts = split(row, part);
            var below = withheld.below(number++, numbers(parts, Grid::counts), numbers(parts, Grid::people));
            int at = 0;
            for (var one : parts.entrySet()) {
                var place = at++;
                lines.add(line(one.getKey(), one.getValue(), step -> below.hides(place, step)));
            }
        }
        return lines;
    }

    /**
     * Of rows that somebody else has counted, and therefore without medians.
     *
     * @throws IllegalStateException when they do not add up: then nothing can be said of what they would give away
     */
    static List<PastLine> linesOf(List<Course> all, List<GroupRows.Counted> rows) {
        var counts = rows.stream().map(GroupRows.Counted::counts).toArray(int[][]::new);
        var people = rows.stream().map(GroupRows.Counted::people).toArray(int[][]::new);
        requireAll(counts(all), counts);
        var withheld = Withholding.of(counts, people, people(all));
        var lines = new ArrayList<PastLine>();
        for (int number = 0; number < counts.length; number++) {
            var row = number;
            var steps = steps(counts[row], step -> withheld.hides(row, step));
            lines.add(new PastLine(rows.get(row).value(), steps, null));
        }
        return lines;
    }

    private static TreeMap<String, List<Course>> split(List<Course> courses, Function<Course, String> row) {
        var rows = new TreeMap<String, List<Course>>();
        for (var course : courses)
            rows.computeIfAbsent(row.apply(course), none -> new ArrayList<>()).add(course);
        return rows;
    }

    private static int[][] numbers(TreeMap<String, List<Course>> rows, Function<List<Course>, int[]> of) {
        return rows.values().stream().map(of).toArray(int[][]::new);
    }

    /** By milestone how many of a part came so far, where it is told how many of all did; nought where that is withheld. */
    static int[] told(List<Course> all, Predicate<Course> part) {
        var counts = counts(all.stream().filter(part).toList());
        for (int step = 0; step < counts.length; step++) if (!isTold(all, MILESTONES[step])) counts[step] = 0;
        return counts;
    }

    private static boolean isTold(List<Course> all, Milestone milestone) {
        return all.stream()
                        .filter(course -> course.reached(milestone))
                        .map(Course::candidateId)
                        .distinct()
                        .limit(Withholding.SMALLEST_SHOWN)
                        .count()
                == Withholding.SMALLEST_SHOWN;
    }

    private static void requireAll(int[] totals, int[][] counts) {
        var sums = new int[totals.length];
        for (var row : counts) for (int step = 0; step < totals.length; step++) sums[step] += row[step];
        if (!Arrays.equals(sums, totals))
            throw new IllegalStateException(
                    "The rows hold " + Arrays.toString(sums) + " of " + Arrays.toString(totals));
    }

    private static PastLine line(String value, List<Course> courses, Function<Integer, Boolean> hides) {
        var steps = new ArrayList<FunnelStep>();
        for (var shown : steps(counts(courses), hides)) {
            var step = shown.milestone().ordinal();
            steps.add(step == 0 || shown.count() == null ? shown : shown.taking(median(courses, step - 1, step)));
        }
        var place = Milestone.OFFER_ACCEPTED.ordinal();
        return new PastLine(value, steps, hides.apply(place) ? null : median(courses, 0, place));
    }

    private static List<FunnelStep> steps(int[] counts, Function<Integer, Boolean> hides) {
        var steps = new ArrayList<FunnelStep>();
        for (int step = 0; step < counts.length; step++) {
            var before = step == 0 ? null : shown(counts, step - 1, hides);
            steps.add(FunnelStep.of(MILESTONES[step], shown(counts, 0, hides), before, shown(counts, step, hides)));
        }
        return steps;
    }

    private static @Nullable Integer shown(int[] counts, int step, Function<Integer, Boolean> hides) {
        return hides.apply(step) ? null : counts[step];
    }

    private static int[] counts(List<Course> courses) {
        return reaching(courses.stream().mapToInt(Course::milestones));
    }

    private static int[] people(List<Course> courses) {
        var furthest = new HashMap<String, Integer>();
        for (var course : courses) furthest.merge(course.candidateId(), course.milestones(), Math::max);
        return reaching(furthest.values().stream().mapToInt(Integer::intValue));
    }

    /** By milestone how many have reached it. @param milestones reached by each */
    private static int[] reaching(IntStream milestones) {
        var counts = new int[MILESTONES.length];
        milestones.forEach(reached -> {
            for (int step = 0; step < reached; step++) counts[step]++;
        });
        return counts;
    }

    private static @Nullable Integer median(List<Course> courses, int from, int to) {
        var days = courses.stream()
                .filter(course -> course.reached(MILESTONES[to]))
                .mapToInt(course -> course.day(MILESTONES[to]) - course.day(MILESTONES[from]))
                .toArray();
        if (days.length == 0) return null;
        Arrays.sort(days);
        var middle = days.length / 2;
        return days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle] + 1) / 2;
    }
}
