package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.scoring.APair;
import org.junit.jupiter.api.Test;

class InsightTest {

    private final Market market = new Market(InstantSource.system());
    private final List<Course> matches = new ArrayList<>();

    @Test
    void theRateIsOffersAcceptedAmongYoungPeoplePublished() {
        for (int i = 0; i < 20; i++) published("k" + i);
        for (int i = 0; i < 5; i++) accepted("k" + i);

        var rates = rates();

        assertThat(rates.offersAccepted()).isEqualTo(5);
        assertThat(rates.publishedCandidates()).isEqualTo(20);
        assertThat(rates.rate()).isEqualTo(0.25);
        assertThat(rates.unofficial()).isTrue();
    }

    @Test
    void whoHasAPlaceAndIsNoLongerPublishedStillCounts() {
        for (int i = 0; i < 5; i++) published("k" + i);
        for (int i = 0; i < 5; i++) accepted("gone" + i);

        assertThat(rates().rate()).isEqualTo(0.5);
    }

    @Test
    void whenFewHaveAPlaceOrFewHaveNoneThatIsNotShown() {
        for (int i = 0; i < 10; i++) published("k" + i);
        for (int i = 0; i < 4; i++) accepted("k" + i);
        assertThat(rates().offersAccepted()).isNull();
        assertThat(rates().rate()).isNull();
        assertThat(rates().publishedCandidates())
                .as("more than are published: somebody has a place")
                .isNull();

        for (int i = 4; i < 9; i++) accepted("k" + i);
        assertThat(rates().offersAccepted()).as("one is left without").isNull();
    }

    @Test
    void withoutAnybodyThereIsNoRate() {
        assertThat(rates().rate()).isNull();
    }

    @Test
    void whatFewWishIsNotShown() {
        for (int i = 0; i < 4; i++) published("k" + i);
        assertThat(rates().demand())
                .extracting(Rates.Demand::wishing)
                .containsOnlyNulls()
                .isNotEmpty();

        published("k4");

        assertThat(rates().demand()).extracting(Rates.Demand::wishing).contains(5);
    }

    private Rates rates() {
        return new Insight(Kept.of(matches).history(), market, InstantSource.system()).rates("3909");
    }

    private void published(String id) {
        market.put(new Candidate(id, "3909", new APair().seeker()));
    }

    private void accepted(String candidate) {
        matches.add(ACourse.of("m" + matches.size())
                .by(candidate)
                .from("2026-09-01", 1, 1, 1, 1)
                .standing()
                .done());
    }
}
