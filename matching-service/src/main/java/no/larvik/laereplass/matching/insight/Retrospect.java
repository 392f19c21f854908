package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The one fixed set of tables that is ever published: by school year, the proposals by month, by trade, by employer, by
 * place of work and by kind, each with the same totals. What is asked for is taken out of these and never counted anew,
 * so nobody learns more by asking differently. Tables of one year share nothing but their totals, which are shown; the
 * places of work alone add up to the rows of another table, their employers', and are withheld with both in mind. A
 * proposal belongs to one year.
 */
@Service
public class Retrospect {

    private final History history;
    private final InstantSource clock;

    public Retrospect(History history, InstantSource clock) {
        this.history = history;
        this.clock = clock;
    }

    public Past past(Asked asked, String municipality) {
        var everything = history.proposals(municipality);
        var year = asked.year();
        return year == null ? ofMonths(everything, asked) : ofYear(everything, asked, year);
    }

    /** As {@link #past} tells it of a whole school year, without the tables. */
    @Nullable
    Integer medianDaysToPlace(SchoolYear year, String municipality) {
        return whole(history.proposals(municipality).in(year)).medianDaysToPlace();
    }

    /** As {@link #past} tells it of a whole school year, without its name. @param courses all of one year */
    static PastLine whole(List<Course> courses) {
        return byMonth(courses).total();
    }

    private Past ofYear(Proposals everything, Asked asked, SchoolYear year) {
        var courses = everything.in(year);
        var byMonth = byMonth(courses);
        var filter = asked.filter();
        if (filter != null) {
            var line = find(lines(courses, filter.dimension()), filter.value());
            return past(everything, asked, line, null, List.of(), List.of());
        }
        var tables = Arrays.stream(Dimension.values())
                .map(dimension -> new Past.PastTable(dimension, lines(courses, dimension)))
                .toList();
        var waiting = Waiting.of(everything, year, Course.day(clock.instant()));
        return past(everything, asked, byMonth.total(), waiting, byMonth.lines(), tables);
    }

    private static List<PastLine> lines(List<Course> courses, Dimension dimension) {
        return dimension == Dimension.UNIT
                ? Grid.of(courses, Dimension.EMPLOYER::of).linesBelow(dimension::of)
                : Grid.of(courses, dimension::of).lines();
    }

    /** Added up from what is published: a month that is withheld leaves its sum unknown. */
    private Past ofMonths(Proposals everything, Asked asked) {
        var months = new ArrayList<PastLine>();
        var parts = new ArrayList<PastLine>();
        for (var year = SchoolYear.of(asked.first());
                !year.first().isAfter(asked.last());
                year = new SchoolYear(year.begins() + 1)) {
            var courses = everything.byYear().get(year);
            if (courses == null) continue; // which years there is anything of is no secret
            var grid = byMonth(courses);
            var inside = grid.lines().stream()
                    .filter(line -> within(asked, YearMonth.parse(line.value())))
                    .toList();
            months.addAll(inside);
            var whole = !year.first().isBefore(asked.first()) && !year.last().isAfter(asked.last());
            if (whole) parts.add(grid.total());
            else parts.addAll(inside);
        }
        return past(everything, asked, sum(parts), null, months, List.of());
    }

    private Past past(
            Proposals everything,
            Asked asked,
            PastLine total,
            @Nullable Waiting waiting,
            List<PastLine> months,
            List<Past.PastTable> tables) {
        var years = everything.byYear().keySet().stream()
                .map(SchoolYear::begins)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Past(
                clock.instant(),
                years,
                asked.months(),
                asked.filter(),
                total.steps(),
                total.medianDaysToPlace(),
                waiting,
                months,
                tables);
    }

    private static Grid byMonth(List<Course> courses) {
        return Grid.of(courses, course -> course.month().toString());
    }

    private static boolean within(Asked asked, YearMonth month) {
        return !month.isBefore(asked.first()) && !month.isAfter(asked.last());
    }

    /** Nothing is shown of a value nobody has, as of one that few have. */
    private static PastLine find(List<PastLine> lines, String value) {
        return lines.stream()
                .filter(line -> line.value().equals(value))
                .findFirst()
                .orElseGet(() -> sum(List.of(nothing(value))));
    }

    private static PastLine nothing(String value) {
        var steps = Arrays.stream(Milestone.values())
                .map(milestone -> FunnelStep.of(milestone, null, null, null))
                .toList();
        return new PastLine(value, steps, null);
    }

    private static PastLine sum(List<PastLine> parts) {
        var steps = new ArrayList<FunnelStep>();
        @Nullable Integer first = null;
        @Nullable Integer before = null;
        for (var milestone : Milestone.values()) {
            var count = sum(parts, milestone);
            if (milestone == Milestone.PROPOSED) first = count;
            steps.add(FunnelStep.of(milestone, first, before, count));
            before = count;
        }
        return new PastLine("", steps, null);
    }

    private static @Nullable Integer sum(List<PastLine> parts, Milestone milestone) {
        int sum = 0;
        for (var part : parts) {
            var count = part.count(milestone);
            if (count == null) return null;
            sum += count;
        }
        return sum;
    }
}
