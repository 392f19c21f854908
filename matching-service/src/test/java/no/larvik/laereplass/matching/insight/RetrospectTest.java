package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.matching.MatchingProblem;
import org.junit.jupiter.api.Test;

class RetrospectTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private final List<Course> courses = new ArrayList<>();

    @Test
    void theFunnelTellsHowManyCameSoFarAndHowLongItTook() {
        some(10, "2026-09-01", 4, 10);
        some(6, "2026-09-03");

        var past = past(2026);

        assertThat(past.funnel().getFirst()).isEqualTo(new FunnelStep(Milestone.PROPOSED, 16, null, 1.0, null));
        assertThat(past.funnel().get(1)).isEqualTo(new FunnelStep(Milestone.YES, 10, 0.625, 0.625, 4));
        assertThat(past.funnel().get(2)).isEqualTo(new FunnelStep(Milestone.INTERESTED, 10, 1.0, 0.625, 10));
        assertThat(past.funnel().get(3)).isEqualTo(new FunnelStep(Milestone.OFFERED, null, null, null, null));
        assertThat(past.years()).containsExactly(2026);
    }

    @Test
    void aProposalBelongsToTheSchoolYearItWasMadeIn() {
        some(7, "2026-07-31");
        some(9, "2026-08-01");

        assertThat(past(2025).funnel().getFirst().count()).isEqualTo(7);
        assertThat(past(2026).funnel().getFirst().count()).isEqualTo(9);
        assertThat(past(2026).years()).containsExactly(2026, 2025);
    }

    @Test
    void anotherMunicipalityIsNotCounted() {
        some(7, "2026-09-01");

        var other = new Retrospect(Kept.of(courses).history(), InstantSource.fixed(NOW))
                .past(Asked.of(2026, null, null, null), "3905");

        assertThat(other.funnel().getFirst().count()).isNull();
        assertThat(other.years()).isEmpty();
    }

    @Test
    void waitingIsByPersonFromTheFirstProposalToTheFirstPlace() {
        for (int i = 0; i < 8; i++) {
            courses.add(ACourse.of("no" + i).by("k" + i).from("2026-08-20").done());
            courses.add(ACourse.of("yes" + i)
                    .by("k" + i)
                    .from("2026-09-01", 2, 2, 2, 2)
                    .done());
        }
        for (int i = 0; i < 6; i++)
            courses.add(ACourse.of("w" + i).by("w" + i).from("2026-10-20").done());

        var waiting = Objects.requireNonNull(past(2026).waiting());

        assertThat(waiting.people()).isEqualTo(14);
        assertThat(waiting.waiting()).isEqualTo(6);
        assertThat(waiting.quartiles()).isEqualTo(new Waiting.Quartiles(20, 20, null));
    }

    @Test
    void whenFewStillWaitItIsNotShownHowManyWereAsked() {
        for (int i = 0; i < 8; i++)
            courses.add(ACourse.of("yes" + i)
                    .by("k" + i)
                    .from("2026-09-01", 2, 2, 2, 2)
                    .done());
        for (int i = 0; i < 4; i++)
            courses.add(ACourse.of("w" + i).by("w" + i).from("2026-10-20").done());

        var waiting = Objects.requireNonNull(past(2026).waiting());

        assertThat(waiting.waiting()).isNull();
        assertThat(waiting.people())
                .as("more than the funnel has places: somebody waits")
                .isNull();
    }

    @Test
    void yearsWithoutAProposalTakeNothingFromTheSum() {
        some(7, "2026-09-01");

        var asked = Asked.of(null, "2024-01", "2028-12", null);

        assertThat(new Retrospect(Kept.of(courses).history(), InstantSource.fixed(NOW))
                        .past(asked, "3909")
                        .funnel()
                        .getFirst()
                        .count())
                .isEqualTo(7);
    }

    @Test
    void whatCannotBeAskedTogetherIsRefusedWithTheField() {
        var filter = new Past.PastFilter(Dimension.TRADE, "t");

        refused("?year", () -> Asked.of(null, null, null, null));
        refused("?year", () -> Asked.of(2026, "2026-01", null, null));
        refused("?year", () -> Asked.of(26, null, null, null));
        refused("?from", () -> Asked.of(null, "2026-01", "2026-02", filter));
        refused("?from", () -> Asked.of(null, "january", "2026-02", null));
        refused("?to", () -> Asked.of(null, "2026-03", "2026-02", null));
        refused("?to", () -> Asked.of(null, "2006-03", "2026-02", null));
    }

    private Past past(int year) {
        return new Retrospect(Kept.of(courses).history(), InstantSource.fixed(NOW))
                .past(Asked.of(year, null, null, null), "3909");
    }

    private void some(int people, String day, int... between) {
        for (int i = 0; i < people; i++)
            courses.add(ACourse.of("m" + courses.size())
                    .by("k" + courses.size())
                    .from(day, between)
                    .done());
    }

    private static void refused(String field, Runnable asking) {
        assertThatThrownBy(asking::run)
                .isInstanceOfSatisfying(
                        MatchingProblem.BadField.class,
                        problem -> assertThat(problem.pointer()).isEqualTo(field));
    }
}
