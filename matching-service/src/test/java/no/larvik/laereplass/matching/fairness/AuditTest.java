package no.larvik.laereplass.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditTest {

    @Test
    void aRateFarBelowTheOthersIsPointedOut() {
        var findings = Audit.of(twoGroups(200, 60, 500, 300));

        assertThat(findings.getFirst().verdict()).isEqualTo(Verdict.LOOK_CLOSER);
        assertThat(findings.getFirst().ratio()).isEqualTo(ImpactRatio.of(new Count(200, 60), new Count(500, 300)));
        assertThat(findings.getLast().verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void nothingIsSaidOfFewerThanThirtyOrOfTheirComplement() {
        assertThat(Audit.of(twoGroups(29, 6, 500, 300)))
                .extracting(Audit.Finding::verdict)
                .containsExactly(Verdict.TOO_FEW, Verdict.TOO_FEW);
        assertThat(Audit.of(twoGroups(30, 0, 500, 300)).getFirst().verdict()).isEqualTo(Verdict.LOOK_CLOSER);
    }

    @Test
    void belowFourFifthsByChanceIsNotPointedOut() {
        assertThat(Audit.of(twoGroups(30, 14, 500, 300)).getFirst().verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void farBeyondChanceButAboveFourFifthsIsNotPointedOut() {
        var finding = Audit.of(twoGroups(3_000, 1_530, 3_000, 1_800)).getFirst();

        assertThat(finding.verdict()).isEqualTo(Verdict.OK);
        assertThat(ExactTest.soFew(new Count(3_000, 1_530), new Count(6_000, 3_330)))
                .isLessThan(0.0001);
    }

    @Test
    void aVeryLowRateIsSeenThoughItsCountIsWithheld() {
        var few = new Grouped.Group("FEW", 200, null, 0, 4);
        var rest = new Grouped.Group("REST", 500, null, null, null);

        var findings = Audit.of(report(700, 303, few, rest));

        assertThat(findings.getFirst().verdict()).isEqualTo(Verdict.LOOK_CLOSER);
        assertThat(findings.getFirst().ratio()).isNull();
        assertThat(findings.getLast().verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void withoutTotalsNothingIsSaid() {
        var group = new Grouped.Group("A", 40, 20, null, null);

        var finding = Audit.of(report(80, null, group, group)).getFirst();

        assertThat(finding.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(finding.ratio()).isNull();
    }

    private static Grouped twoGroups(int people, int placed, int others, int othersPlaced) {
        return report(
                people + others,
                placed + othersPlaced,
                new Grouped.Group("A", people, placed, null, null),
                new Grouped.Group("B", others, othersPlaced, null, null));
    }

    private static Grouped report(int people, @Nullable Integer placed, Grouped.Group... groups) {
        return new Grouped(people, placed, List.of(new Grouped.Dimension("D", List.of(groups))));
    }
}
