package no.larvik.laereplass.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.NeighbourTrades.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Set<String> KNOWN = Set.of("tomrerfaget", "snekkerfaget", "betongfaget");
    private static final LocalDate FROM = LocalDate.of(2027, 8, 1);

    @Test
    void whatIsInForceCanBeProposed() {
        assertThat(faults(with(Factor.LANGUAGE, 10))).isEmpty();
    }

    @Test
    void everyWeightIsAWholeNumberFromNoneToAHundred() {
        assertThat(faults(with(Factor.LANGUAGE, 101))).containsExactly("/weights/LANGUAGE weight-range");
        assertThat(faults(with(Factor.LANGUAGE, -1))).containsExactly("/weights/LANGUAGE weight-range");
        assertThat(faults(with(Factor.LANGUAGE, null))).containsExactly("/weights/LANGUAGE weight-missing");
    }

    @Test
    void somethingKnownOfEverybodyMustCount() {
        var weights = weights();
        weights.put(Factor.TRADE_RANK, 0);
        weights.put(Factor.NEARNESS, 0);

        assertThat(faults(proposal(weights, 20, 75, 50))).containsExactly("/weights weights-nothing-known");
    }

    @Test
    void theWordsStandInOrder() {
        assertThat(faults(proposal(weights(), 20, 50, 50))).containsExactly("/veryGood words-out-of-order");
        assertThat(faults(proposal(weights(), 20, 101, 50))).containsExactly("/veryGood word-range");
        assertThat(faults(proposal(weights(), 20, 75, 0))).containsExactly("/good word-range");
    }

    @Test
    void halvesAreWithinReason() {
        assertThat(faults(proposal(weights(), 0, 75, 50))).containsExactly("/halfAtKm out-of-range");
        assertThat(faults(proposal(weights(), Double.POSITIVE_INFINITY, 75, 50)))
                .containsExactly("/halfAtKm out-of-range");
        assertThat(faults(proposal(weights(), Double.NaN, 75, 50))).containsExactly("/halfAtKm out-of-range");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(faults(proposal(Map.of(), 0, 10, 20))).hasSize(Factor.values().length + 2);
    }

    @Test
    void neighbourTradesAreTwoThatAreKnown() {
        assertThat(faults(neighbours(pair("tomrerfaget", "snekkerfaget"), pair("snekkerfaget", "betongfaget"))))
                .isEmpty();
        assertThat(faults(neighbours(pair("tomrerfaget", "smoking"), pair("juggling", "betongfaget"))))
                .containsExactly("/neighbours/0/neighbour unknown-trade", "/neighbours/1/trade unknown-trade");
        assertThat(faults(neighbours(pair("tomrerfaget", "tomrerfaget"))))
                .containsExactly("/neighbours/0 own-neighbour");
    }

    @Test
    void aPairHoldsBothWaysAndStandsOnce() {
        assertThat(faults(neighbours(pair("tomrerfaget", "snekkerfaget"), pair("snekkerfaget", "tomrerfaget"))))
                .containsExactly("/neighbours/1 neighbours-twice");
    }

    @Test
    void theTableIsBounded() {
        var many = Collections.nCopies(NeighbourFaults.MOST_ROWS + 1, pair("tomrerfaget", "snekkerfaget"));

        assertThat(faults(neighbours(many.toArray(Row[]::new)))).containsExactly("/neighbours neighbours-too-many");
    }

    private static Row pair(String trade, String neighbour) {
        return new Row(trade, neighbour, FROM);
    }

    private static Proposal neighbours(Row... rows) {
        return new Proposal("test-1", weights(), 20, 60, 1.5, 75, 50, List.of(rows));
    }

    private static List<String> faults(Proposal proposal) {
        var refused = catchThrowableOfType(MatchingProblem.BadFields.class, () -> proposal.check(KNOWN::contains));
        return refused == null
                ? List.of()
                : refused.fields().stream()
                        .map(field -> field.pointer() + " " + field.code())
                        .toList();
    }

    private static Proposal with(Factor factor, @Nullable Integer weight) {
        var weights = weights();
        if (weight == null) weights.remove(factor);
        else weights.put(factor, weight);
        return proposal(weights, 20, 75, 50);
    }

    private static Map<Factor, Integer> weights() {
        return new EnumMap<>(APair.rules().weights());
    }

    private static Proposal proposal(Map<Factor, Integer> weights, double halfAtKm, int veryGood, int good) {
        return new Proposal("test-1", weights, halfAtKm, 60, 1.5, veryGood, good, null);
    }
}
