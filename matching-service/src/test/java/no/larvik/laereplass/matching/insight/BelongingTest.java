package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BelongingTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z"));

    private final List<Course> courses = new ArrayList<>();

    @Test
    void theProposalsOfTheYearAloneAreCountedAndSmallRowsWithheld() {
        for (int i = 0; i < 20; i++) proposed("k" + i, "2025-09-01", 2, 3);
        for (int i = 0; i < 20; i++) proposed("k" + i, "2026-09-01");

        var schools = table(new GroupsOfTest(), GroupRows.Facet.SCHOOL);

        var shown = schools.stream()
                .filter(line -> line.count(Milestone.PROPOSED) != null)
                .toList();
        assertThat(shown).extracting(PastLine::value).containsExactlyInAnyOrder("school0", "school1");
        assertThat(shown).extracting(line -> line.count(Milestone.INTERESTED)).containsExactlyInAnyOrder(10, 5);
        assertThat(schools).hasSizeGreaterThan(3);
        assertThat(schools).extracting(PastLine::medianDaysToPlace).containsOnlyNulls();
    }

    @Test
    void ofAYearWithoutProposalsNothingIsAsked() {
        GroupRows nobody = (municipality, proposals) -> {
            throw new AssertionError("asked");
        };

        assertThat(new Belonging(Kept.of(courses).history(), nobody, NOW)
                        .ofYear(2025, "3909")
                        .tables())
                .isEmpty();
    }

    @Test
    void rowsThatDoNotAddUpAreNotShown() {
        for (int i = 0; i < 20; i++) proposed("k" + i, "2025-09-01");
        var tooFew = new GroupRows.Counted("s", new int[] {19, 0, 0, 0, 0, 0, 0}, new int[] {19, 0, 0, 0, 0, 0, 0});
        GroupRows wrong = (municipality, proposals) -> Map.of(GroupRows.Facet.SCHOOL, List.of(tooFew));

        assertThatThrownBy(() -> table(wrong, GroupRows.Facet.SCHOOL)).isInstanceOf(IllegalStateException.class);
    }

    private List<PastLine> table(GroupRows rows, GroupRows.Facet facet) {
        return new Belonging(Kept.of(courses).history(), rows, NOW)
                .ofYear(2025, "3909").tables().stream()
                        .filter(table -> table.facet() == facet)
                        .findFirst()
                        .orElseThrow()
                        .lines();
    }

    private void proposed(String who, String day, int... between) {
        courses.add(ACourse.of("m" + courses.size()).by(who).from(day, between).done());
    }
}
