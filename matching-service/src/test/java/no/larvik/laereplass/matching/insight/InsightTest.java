package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.scoring.APair;
import org.junit.jupiter.api.Test;

class InsightTest {

    private final Market market = new Market(InstantSource.system());
    private final List<Tally.Counted> matches = new ArrayList<>();
    private final Insight insight = new Insight(municipality -> matches, market, InstantSource.system());

    @Test
    void theRateIsOffersAcceptedAmongYoungPeoplePublished() {
        for (int i = 0; i < 4; i++) published("k" + i);
        accepted("k0", "tomrerfaget");

        var rates = insight.rates("3909");

        assertThat(rates.offersAccepted()).isEqualTo(1);
        assertThat(rates.publishedCandidates()).isEqualTo(4);
        assertThat(rates.rate()).isEqualTo(0.25);
        assertThat(rates.unofficial()).isTrue();
    }

    @Test
    void whoHasAPlaceAndIsNoLongerPublishedStillCounts() {
        published("k0");
        accepted("gone", "tomrerfaget");

        assertThat(insight.rates("3909").rate()).isEqualTo(0.5);
    }

    @Test
    void withoutAnybodyThereIsNoRate() {
        assertThat(insight.rates("3909").rate()).isNull();
    }

    @Test
    void theFunnelCountsEveryStateEverReached() {
        accepted("k0", "tomrerfaget");
        matches.add(new Tally.Counted("k1", "tomrerfaget", State.EXPIRED, Set.of(State.PROPOSED, State.EXPIRED)));

        var funnel = insight.rates("3909").funnel();

        assertThat(funnel).containsEntry(State.PROPOSED, 2).containsEntry(State.OFFER_ACCEPTED, 1);
        assertThat(funnel).containsEntry(State.TRIAL, 0);
    }

    @Test
    void numbersBelowFiveAreHidden() {
        for (int i = 0; i < 5; i++) published("k" + i);
        accepted("k0", "tomrerfaget");

        var byTrade = insight.rates("3909").byTrade();

        assertThat(byTrade)
                .containsExactly(new Rates.ByTrade("snekkerfaget", null, 5), new Rates.ByTrade("tomrerfaget", null, 5));
    }

    @Test
    void aSingleHiddenNumberIsNotGivenAwayByTheSum() {
        var numbers = Map.of("a", 3, "b", 7, "c", 12);

        assertThat(Suppression.hide(numbers, true)).containsEntry("a", null).containsEntry("b", null);
        assertThat(Suppression.hide(numbers, true)).containsEntry("c", 12);
        assertThat(Suppression.hide(numbers, false)).containsEntry("b", 7);
    }

    private void published(String id) {
        market.put(new Candidate(id, "3909", new APair().seeker()));
    }

    private void accepted(String candidate, String trade) {
        matches.add(new Tally.Counted(
                candidate, trade, State.OFFER_ACCEPTED, Set.of(State.PROPOSED, State.OFFERED, State.OFFER_ACCEPTED)));
    }
}
