package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.insight.OpenData.Cut;
import no.larvik.laereplass.matching.insight.OpenData.OpenRow;
import org.junit.jupiter.api.Test;

class OpenFiguresTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z"));

    private final List<Course> courses = new ArrayList<>();

    /** The solver's attack on those tables is therefore one on this set too. */
    @Test
    void theOpenRowsAreThoseOfThePublishedTablesAndNoOthers() {
        for (int i = 0; i < 30; i++)
            proposed("k" + i, "t" + i % 4, "e" + i % 3, i % 2 == 0 ? "2024-09-10" : "2025-10-10", 1, 2);
        proposed("k99", "t9", "e9", "2025-11-10", 1);
        var retrospect = new Retrospect(Kept.of(courses).history(), NOW);

        var open = new OpenFigures(retrospect, NOW).openData("3909");

        assertThat(open.years()).containsExactly(2025, 2024);
        var expected = new ArrayList<OpenRow>();
        for (var year : open.years()) {
            var past = retrospect.past(Asked.of(year, null, null, null), "3909");
            add(expected, year, Cut.ALL, "", past.funnel());
            past.byMonth().forEach(line -> add(expected, year, Cut.MONTH, line.value(), line.steps()));
            for (var table : past.tables())
                if (table.dimension() != Dimension.EMPLOYER && table.dimension() != Dimension.UNIT)
                    table.lines()
                            .forEach(line -> add(
                                    expected,
                                    year,
                                    Cut.valueOf(table.dimension().name()),
                                    line.value(),
                                    line.steps()));
        }
        assertThat(open.rows()).containsExactlyElementsOf(expected);
        assertThat(open.rows()).filteredOn(row -> row.value().equals("t9")).allMatch(row -> row.proposals() == null);
        assertThat(open.rows())
                .noneMatch(row -> row.value().startsWith("e") || row.value().startsWith("u"));
    }

    @Test
    void whereThereIsNothingTheSetIsEmpty() {
        var open = new OpenFigures(new Retrospect(Kept.of(courses).history(), NOW), NOW).openData("3909");

        assertThat(open.rows()).isEmpty();
        assertThat(open.years()).isEmpty();
    }

    private static void add(List<OpenRow> rows, int year, Cut cut, String value, List<FunnelStep> steps) {
        for (var step : steps) rows.add(new OpenRow(year, cut, value, step.milestone(), step.count()));
    }

    private void proposed(String who, String trade, String employer, String day, int... between) {
        courses.add(ACourse.of("m" + courses.size())
                .by(who)
                .in(trade, employer, "LAERLING")
                .at("u-" + employer)
                .from(day, between)
                .done());
    }
}
