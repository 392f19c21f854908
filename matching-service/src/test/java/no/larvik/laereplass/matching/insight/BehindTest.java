package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.insight.Behind.Proposal;
import no.larvik.laereplass.matching.insight.Past.PastFilter;
import no.larvik.laereplass.matching.queue.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BehindTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z"));
    private static final Person NORA = new Person("nora", Set.of("staff"), "3909", null);
    private static final Asked THE_YEAR = Asked.of(2026, null, null, null);

    private final List<Course> courses = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    @Test
    void aListHoldsOnesOwnPeopleWhoCameSoFarTheLatestFirst() {
        mine("kari", "amir");
        courses.add(ACourse.of("m1").by("kari").from("2026-08-10", 5, 5).done());
        courses.add(ACourse.of("m2").by("amir").from("2026-09-10", 1).done());
        courses.add(ACourse.of("m3").by("amir").from("2026-09-10").done());
        courses.add(ACourse.of("m4").by("somebody").from("2026-09-10", 1).done());

        var found = behind(Milestone.YES, THE_YEAR);

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.items()).extracting(Proposal::matchId).containsExactly("m2", "m1");
        assertThat(found.items().getLast().reachedOn()).hasToString("2026-08-15");
        assertThat(found.items().getLast().furthest()).isEqualTo(Milestone.INTERESTED);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasAllCasesReadsAsManyAsTheFunnelCounts(Milestone step) {
        for (int i = 0; i < 40; i++) {
            mine("k" + i);
            courses.add(ACourse.of("m" + i)
                    .by("k" + i)
                    .in(i % 2 == 0 ? "tomrerfaget" : "kokkfaget", "bygg", "LAERLING")
                    .from(i % 5 == 0 ? "2026-03-01" : "2026-09-01", new int[i % 7])
                    .done());
        }
        var everything = new Retrospect(history(), NOW);

        var oneTrade = Asked.of(2026, null, null, new PastFilter(Dimension.TRADE, "kokkfaget"));
        for (var asked : List.of(THE_YEAR, oneTrade)) {
            var counted = AMunicipality.count(everything.past(asked, "3909").funnel(), step);
            if (counted != null) assertThat(behind(step, asked).total()).isEqualTo(counted);
        }
        assertThat(behind(step, Asked.of(null, "2026-03", "2026-03", null)).items())
                .allMatch(each -> each.matchId().matches("m\\d*[05]"));
    }

    @Test
    void whoIsForgottenIsInNoList() {
        mine("kari");
        courses.add(ACourse.of("m1").by("kari").from("2026-08-10").done());
        var kept = Kept.of(courses);
        kept.erase("m1");

        var behind = new Behind(kept.history(), () -> cases);

        assertThat(behind.proposals(NORA, THE_YEAR, Milestone.PROPOSED).items()).isEmpty();
    }

    @Test
    void whoeverHasNoCasesIsRefused() {
        for (var role : List.of("administrator", "dpo", "candidate", "employer"))
            assertThatThrownBy(() -> new Behind(history(), () -> cases)
                            .proposals(new Person("other", Set.of(role), "3909", null), THE_YEAR, Milestone.PROPOSED))
                    .isInstanceOf(MatchingProblem.NotForThisRole.class);
    }

    private void mine(String... people) {
        for (var person : people)
            cases.add(new Case(person, Instant.EPOCH, false, true, Instant.EPOCH, null, Set.of("nora")));
    }

    private Behind.Proposals behind(Milestone step, Asked asked) {
        return new Behind(history(), () -> cases).proposals(NORA, asked, step);
    }

    private History history() {
        return Kept.of(courses).history();
    }
}
