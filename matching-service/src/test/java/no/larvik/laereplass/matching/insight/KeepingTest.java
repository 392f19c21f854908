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
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.queue.Case;
import no.larvik.laereplass.matching.scoring.APair;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z"));
    private static final Person NORA = new Person("nora", Set.of("staff"), "3909", null);

    private final Market market = new Market(NOW);
    private final List<Course> courses = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    @Test
    void everybodyWhoWantedIsCountedOnceBySchoolYear() {
        for (int i = 0; i < 7; i++) proposed("w" + i, "2025-09-01");
        for (int i = 0; i < 6; i++) {
            proposed("o" + i, "2025-09-01");
            proposed("o" + i, "2025-10-01", 1, 1, 20);
        }
        for (int i = 0; i < 5; i++) proposed("s" + i, "2026-01-10", 1, 1, 20, 2, 300);

        var year = year(2025);

        assertThat(List.of(year.wanted(), year.offered(), year.signed(), year.without()))
                .isEqualTo(List.of(18, 11, 5, 7));
        assertThat(year.running()).isFalse();
    }

    @Test
    void anOfferCountsInTheYearItWasGiven() {
        for (int i = 0; i < 5; i++) proposed("k" + i, "2026-07-20", 1, 1, 60);
        for (int i = 0; i < 5; i++) proposed("w" + i, "2026-09-20");

        assertThat(year(2026).offered()).isEqualTo(5);
        assertThat(year(2025).wanted()).as("they wanted one in July already").isEqualTo(5);
        assertThat(year(2025).offered()).as("and had none before August").isNull();
    }

    @Test
    void fewWithAnOfferAreNotToldByThoseWithout() {
        for (int i = 0; i < 20; i++) proposed("w" + i, "2025-09-01");
        for (int i = 0; i < 2; i++) proposed("o" + i, "2025-09-01", 1, 1, 20);
        for (int i = 0; i < 2; i++) proposed("s" + i, "2025-09-01", 1, 1, 20, 2, 30);

        assertThat(year(2025).wanted()).isEqualTo(24);
        assertThat(year(2025).offered()).isNull();
        assertThat(year(2025).without()).isNull();
        assertThat(year(2025).signed()).isNull();
    }

    @Test
    void whoIsPublishedAndWishesAContractWantsOneThisYear() {
        for (int i = 0; i < 6; i++) published("k" + i);
        for (int i = 0; i < 5; i++) proposed("k" + i, "2026-09-01", 1, 1, 20);

        assertThat(year(2026).running()).isTrue();
        assertThat(year(2026).without()).as("one is too few to be told").isNull();
        assertThat(year(2026).wanted())
                .as("six, where the history has five offers, would tell that somebody got none")
                .isNull();
        assertThat(year(2026).offered())
                .as("and would be known from the others")
                .isNull();
    }

    @Test
    void whoStandsByAnEarlierOfferWantsNoOther() {
        for (int i = 0; i < 6; i++) {
            courses.add(ACourse.of("old" + i)
                    .by("k" + i)
                    .from("2026-03-01", 1, 1, 1, 1)
                    .standing()
                    .done());
            proposed("k" + i, "2026-09-01");
        }

        assertThat(year(2026).wanted()).isNull();
    }

    @Test
    void aPlaceWithoutAContractIsNoPromise() {
        for (int i = 0; i < 6; i++)
            courses.add(ACourse.of("p" + i)
                    .by("k" + i)
                    .in("tomrerfaget", "bygg", "PRAKSIS")
                    .from("2026-09-01")
                    .done());

        assertThat(year(2026).wanted()).isNull();
    }

    @Test
    void staffSeeWhichOfTheirOwnPeopleHaveNoOfferTheLongestKnownFirst() {
        proposed("waits", "2026-09-01");
        proposed("longer", "2026-10-01");
        proposed("offered", "2026-09-01", 1, 1, 20);
        proposed("others", "2026-09-01");
        known("waits", "2026-08-01");
        known("longer", "2026-01-01");
        known("offered", "2026-01-01");

        assertThat(keeping().without(NORA)).extracting(Case::candidateId).containsExactly("longer", "waits");
    }

    @Test
    void administratorsSeeNobody() {
        var ida = new Person("ida", Set.of("administrator"), "3909", null);

        assertThatThrownBy(() -> keeping().without(ida)).isInstanceOf(MatchingProblem.NotForThisRole.class);
    }

    private Promise.PromiseYear year(int begins) {
        return keeping().promise("3909").years().stream()
                .filter(year -> year.year() == begins)
                .findFirst()
                .orElseThrow();
    }

    private Keeping keeping() {
        return new Keeping(Kept.of(courses).history(), market, () -> cases, NOW);
    }

    private void proposed(String who, String day, int... between) {
        courses.add(ACourse.of("m" + courses.size()).by(who).from(day, between).done());
    }

    private void published(String id) {
        market.put(new Candidate(id, "3909", new APair().seeker()));
    }

    private void known(String id, String since) {
        cases.add(new Case(id, Instant.parse(since + "T10:00:00Z"), false, true, null, null, Set.of("nora")));
    }
}
