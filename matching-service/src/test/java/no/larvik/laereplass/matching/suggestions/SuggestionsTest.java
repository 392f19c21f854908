package no.larvik.laereplass.matching.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.larvik.laereplass.matching.engine.Engine;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Employer;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.suggestions.PastDealings.Couple;
import no.larvik.laereplass.matching.suggestions.PastDealings.OpenMatch;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final Kernels KERNELS = Kernels.only(APair.kernel());

    private final Market market = new Market(InstantSource.system());
    private PastDealings past = PastDealings.none();
    private final Map<String, Silence> answers = new HashMap<>();
    private final Silences silences = new Silences(since -> answers, InstantSource.system());
    private final Suggestions suggestions = new Suggestions(
            market,
            new Engine(market, KERNELS),
            KERNELS,
            new Dealings() {
                @Override
                public PastDealings ofCandidate(String candidateId) {
                    return past;
                }

                @Override
                public PastDealings ofOpening(String openingId) {
                    return past;
                }

                @Override
                public PastDealings ofMunicipality(String municipality) {
                    return past;
                }
            },
            new Inputs(market),
            silences);

    @Test
    void theBestComesFirstAndTiesGoByid() {
        candidate("kari", pair -> pair);
        opening("b", pair -> pair);
        opening("a", pair -> pair);
        opening("c", near());

        var list = suggestions.forCandidate("kari", 10);

        assertThat(list.items()).extracting(Suggestion::openingId).containsExactly("c", "a", "b");
    }

    @Test
    void whoeverLetsPeopleWaitStandsLowerAndKeepsTheScore() {
        candidate("kari", pair -> pair);
        opening("a", pair -> pair);
        opening("b", pair -> pair);
        var before = suggestions.forCandidate("kari", 1).items().getFirst();
        answers.put("e-a", new Silence(4, 3));
        silences.count();

        var list = suggestions.forCandidate("kari", 10).items();

        assertThat(before.openingId()).isEqualTo("a");
        assertThat(list).extracting(Suggestion::openingId).containsExactly("b", "a");
        assertThat(list.getLast().judgement()).isEqualTo(before.judgement());
        assertThat(suggestions.forCandidate("kari", 1).items())
                .extracting(Suggestion::openingId)
                .containsExactly("b");
    }

    @Test
    void aMuchBetterPlaceStaysFirstWhoeverOffersIt() {
        candidate("kari", pair -> pair);
        opening("far", pair -> pair);
        opening("near", near());
        answers.put("e-near", new Silence(10, 1));
        silences.count();

        assertThat(suggestions.forCandidate("kari", 10).items())
                .extracting(Suggestion::openingId)
                .containsExactly("near", "far");
    }

    @Test
    void theListEndsAtTheLimit() {
        candidate("kari", pair -> pair);
        for (int i = 0; i < 20; i++) opening("o" + i, pair -> pair);

        assertThat(suggestions.forCandidate("kari", 5).items()).hasSize(5);
    }

    @Test
    void aSeatHeldForOthersIsGoneAndOneHeldForThesePeopleIsNot() {
        candidate("kari", pair -> pair);
        opening("a", pair -> {
            pair.seats = 1;
            return pair;
        });
        var couple = new Couple("kari", "a");
        past = new PastDealings(Set.of(), Map.of(), Map.of("a", 1), Set.of(), Map.of());
        assertThat(suggestions.forCandidate("kari", 5).items()).isEmpty();

        past = new PastDealings(
                Set.of(), Map.of(couple, new OpenMatch("m", "OFFERED")), Map.of("a", 1), Set.of(couple), Map.of());

        assertThat(suggestions.forCandidate("kari", 5).items())
                .extracting(Suggestion::match)
                .containsExactly(new OpenMatch("m", "OFFERED"));
    }

    @Test
    void whatIsClosedMakesRoomForWhatComesAfterTheListThatIsKept() {
        candidate("kari", pair -> pair);
        for (int i = 10; i < 60; i++) opening("o" + i, pair -> pair);
        assertThat(suggestions.forCandidate("kari", 3).items())
                .extracting(Suggestion::openingId)
                .containsExactly("o10", "o11", "o12");
        var closed = IntStream.range(10, 45)
                .mapToObj(i -> new Couple("kari", "o" + i))
                .collect(Collectors.toSet());
        past = new PastDealings(closed, Map.of(), Map.of(), Set.of(), Map.of());

        assertThat(suggestions.forCandidate("kari", 3).items())
                .extracting(Suggestion::openingId)
                .containsExactly("o45", "o46", "o47");
    }

    @Test
    void whoHasSaidYesElsewhereIsNotSuggested() {
        candidate("kari", pair -> pair);
        opening("a", pair -> pair);
        past = new PastDealings(Set.of(), Map.of(), Map.of(), Set.of(), Map.of("kari", "b"));

        assertThat(suggestions.forCandidate("kari", 5).items()).isEmpty();
    }

    @Test
    void peopleAreClosedBetweenMunicipalitiesAndTheMarketOfOpeningsIsShared() {
        market.put(new Candidate("far", "3907", new APair().seeker()));
        candidate("kari", pair -> pair);
        opening("a", pair -> pair);

        var found = suggestions.forOpening("a", "3909", ids -> ids, 10).orElseThrow();

        assertThat(found.items()).extracting(Suggestion::candidateId).containsExactly("kari");
        assertThat(suggestions.forCandidate("far", 10).items()).hasSize(1);
    }

    @Test
    void nearMissesFailExactlyOneRuleAndSayWhatWouldOpenMost() {
        candidate("kari", pair -> {
            pair.reachKm = 10;
            return pair;
        });
        opening("too-far", pair -> pair);
        opening("also-too-far", pair -> pair);
        opening("needs-truck", near().andThen(pair -> {
            pair.licencesAsked = Set.of("TRUCK");
            return pair;
        })::apply);
        opening("too-far-and-truck", pair -> {
            pair.licencesAsked = Set.of("TRUCK");
            return pair;
        });

        var list = suggestions.forCandidate("kari", 10);

        assertThat(list.nearMisses())
                .extracting(Suggestion::openingId)
                .containsExactlyInAnyOrder("too-far", "also-too-far", "needs-truck");
        assertThat(list.widen())
                .containsExactly(
                        new Widening(MustRule.WITHIN_REACH, Map.of("reachKm", 15, "furtherKm", 5), 2),
                        new Widening(MustRule.LICENCE_HELD, Map.of("licences", Set.of("TRUCK")), 1));
    }

    @Test
    void everyAnswerCarriesTheMarketsStamp() {
        candidate("kari", pair -> pair);
        var before = suggestions.forCandidate("kari", 1).market().version();

        opening("a", pair -> pair);

        assertThat(suggestions.forCandidate("kari", 1).market().version()).isGreaterThan(before);
    }

    private static UnaryOperator<APair> near() {
        return pair -> {
            pair.workplace = APair.LARVIK;
            return pair;
        };
    }

    private void candidate(String id, UnaryOperator<APair> bend) {
        market.put(new Candidate(id, "3909", bend.apply(new APair()).seeker()));
    }

    private void opening(String id, UnaryOperator<APair> bend) {
        var pair = bend.apply(new APair());
        market.put(new Employer("e-" + id, pair.approvals));
        market.put(new Opening(id, "3907", "e-" + id, "910000004", pair.place()));
    }
}
