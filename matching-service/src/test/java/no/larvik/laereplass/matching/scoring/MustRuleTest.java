package no.larvik.laereplass.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MustRuleTest {

    private final APair pair = APair.thatFits();

    @Test
    void aPairThatFitsFailsNoRule() {
        assertThat(pair.judged().possible()).isTrue();
        assertThat(pair.judged().mustRules()).hasSize(MustRule.values().length);
    }

    @Test
    void aTradeNobodyWishedForExcludes() {
        pair.trade = "kokkfaget";
        pair.approvals = List.of(new Approval("kokkfaget", Set.of("LAERLING"), null));

        assertThat(pair.judged().failed()).containsExactly(MustRule.TRADE_WISHED);
        assertThat(needs()).isEqualTo(Map.of("trade", "kokkfaget"));
    }

    @Test
    void aNeighbourTradeCountsOnlyForThoseWhoOpenedForIt() {
        pair.trade = "mobelsnekkerfaget";
        pair.approvals = List.of(new Approval("mobelsnekkerfaget", Set.of("LAERLING"), null));

        assertThat(pair.judged().failed()).containsExactly(MustRule.TRADE_WISHED);
        pair.neighbourTrades = true;
        assertThat(pair.judged().failed()).isEmpty();
    }

    @Test
    void aNeighbourTradeCountsFromItsDateOn() {
        pair.trade = "mobelsnekkerfaget";
        pair.approvals = List.of(new Approval("mobelsnekkerfaget", Set.of("LAERLING"), null));
        pair.neighbourTrades = true;
        pair.startFrom = LocalDate.of(2024, 7, 31);

        assertThat(pair.judged().failed()).contains(MustRule.TRADE_WISHED);
    }

    @Test
    void aKindOfPlaceNobodyAskedForExcludes() {
        pair.kinds = Set.of("LAEREKANDIDAT", "PRAKSIS");

        assertThat(pair.judged().failed()).containsExactly(MustRule.KIND_AGREED);
        assertThat(needs()).isEqualTo(Map.of("kind", "LAERLING"));
    }

    @Test
    void anEmployerWithoutApprovalForTheTradeExcludes() {
        pair.approvals = List.of(new Approval("snekkerfaget", Set.of("LAERLING"), null));

        assertThat(pair.judged().failed()).containsExactly(MustRule.EMPLOYER_APPROVED);
    }

    @Test
    void aLimitedApprovalCoversItsKindsOnly() {
        pair.approvals = List.of(new Approval("tomrerfaget", Set.of("LAEREKANDIDAT"), null));

        assertThat(pair.judged().failed()).containsExactly(MustRule.EMPLOYER_APPROVED);
    }

    @Test
    void anApprovalThatHasEndedBeforeTheStartExcludes() {
        pair.approvals = List.of(new Approval("tomrerfaget", Set.of("LAERLING"), LocalDate.of(2026, 7, 31)));

        assertThat(pair.judged().failed()).containsExactly(MustRule.EMPLOYER_APPROVED);
    }

    @Test
    void praksisNeedsNoApproval() {
        pair.approvals = List.of();
        pair.kind = "PRAKSIS";
        pair.kinds = Set.of("PRAKSIS");

        assertThat(pair.judged().failed()).isEmpty();
    }

    @Test
    void anOpeningWithoutFreeSeatsExcludes() {
        pair.freeSeats = 0;

        assertThat(pair.judged().failed()).containsExactly(MustRule.SEAT_FREE);
    }

    @Test
    void beingAvailableAfterTheLastStartExcludes() {
        pair.availableFrom = LocalDate.of(2026, 10, 2);

        assertThat(pair.judged().failed()).containsExactly(MustRule.PERIODS_OVERLAP);
        assertThat(needs()).isEqualTo(Map.of("availableBy", "2026-10-01"));
    }

    @Test
    void anOpeningWithoutALastStartWaits() {
        pair.availableFrom = LocalDate.of(2027, 1, 1);
        pair.startTo = null;

        assertThat(pair.judged().failed()).isEmpty();
    }

    @Test
    void aWorkplaceBeyondReachExcludesAndSaysHowFarItIs() {
        pair.reachKm = 10;

        assertThat(pair.judged().failed()).containsExactly(MustRule.WITHIN_REACH);
        assertThat(needs()).isEqualTo(Map.of("reachKm", 15));
        pair.reachKm = 15;
        assertThat(pair.judged().failed()).isEmpty();
    }

    @Test
    void aMissingLicenceExcludesAndIsNamed() {
        pair.licencesAsked = Set.of("B", "TRUCK");

        assertThat(pair.judged().failed()).containsExactly(MustRule.LICENCE_HELD);
        assertThat(needs()).isEqualTo(Map.of("licences", Set.of("TRUCK")));
    }

    @Test
    void beingTooYoungOnTheLastPossibleStartExcludes() {
        pair.minimumAge = 18;
        pair.adultFrom = LocalDate.of(2026, 10, 2);

        assertThat(pair.judged().failed()).containsExactly(MustRule.AGE_ALLOWED);
        pair.adultFrom = LocalDate.of(2026, 10, 1);
        assertThat(pair.judged().failed()).isEmpty();
    }

    @Test
    void aMinimumBelowEighteenIsReckonedBackFromTheEighteenthBirthday() {
        pair.minimumAge = 16;
        pair.adultFrom = LocalDate.of(2028, 10, 1);

        assertThat(pair.judged().failed()).isEmpty();
        pair.adultFrom = LocalDate.of(2028, 10, 2);
        assertThat(pair.judged().failed()).containsExactly(MustRule.AGE_ALLOWED);
    }

    @Test
    void anEarlierNoExcludes() {
        pair.closedBefore = true;

        assertThat(pair.judged().failed()).containsExactly(MustRule.NOT_CLOSED_BEFORE);
    }

    @Test
    void aYesToAnotherOfferExcludes() {
        pair.takenElsewhere = true;

        assertThat(pair.judged().failed()).containsExactly(MustRule.NOT_TAKEN);
    }

    @Test
    void aPausedSearchExcludes() {
        pair.paused = true;

        assertThat(pair.judged().failed()).containsExactly(MustRule.NOT_PAUSED);
    }

    @Test
    void aProtectedAddressExcludes() {
        pair.addressProtected = true;

        assertThat(pair.judged().failed()).containsExactly(MustRule.NOT_PROTECTED);
    }

    @Test
    void aMissingConsentExcludes() {
        pair.consent = false;

        assertThat(pair.judged().failed()).containsExactly(MustRule.CONSENT_GIVEN);
    }

    @Test
    void exactlyOneMendableFailureIsAnObstacle() {
        pair.reachKm = 10;
        assertThat(pair.judged().onlyObstacle().map(Judgement.Verdict::rule)).contains(MustRule.WITHIN_REACH);

        pair.kinds = Set.of("PRAKSIS");
        assertThat(pair.judged().onlyObstacle()).isEmpty();
    }

    @Test
    void whatNobodyShouldGetRoundIsNeverAnObstacle() {
        pair.consent = false;

        assertThat(pair.judged().onlyObstacle()).isEmpty();
    }

    private Map<String, ?> needs() {
        return pair.judged().onlyObstacle().orElseThrow().needs();
    }
}
