package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.LARVIK;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.NORA;
import static no.larvik.laereplass.candidate.Cases.TEXT;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static no.larvik.laereplass.candidate.Cases.wishesFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private static final OnBehalf BY_PHONE = new OnBehalf(OnBehalf.How.PHONE, NOON);
    private static final Purpose MATCHING = new Purpose.Matching();

    @Test
    void publishingAnnouncesThatThePersonCanBeMatched() {
        var ready = aCandidate().wishing("helsearbeiderfaget").agreed().build();

        var change = ready.publish(NOON);

        assertThat(change.next().status()).isEqualTo(Status.PUBLISHED);
        assertThat(change.facts()).containsExactly(new CandidateEvent.Published(ID, LARVIK));
    }

    @Test
    void publishingTwiceAnnouncesNothing() {
        var published =
                aCandidate().wishing("helsearbeiderfaget").agreed().published().build();

        var change = published.publish(NOON);

        assertThat(change.next()).isEqualTo(published);
        assertThat(change.facts()).isEmpty();
    }

    @Test
    void publishingWithNothingNamesEverythingThatIsMissing() {
        var empty = aCandidate().build();

        var problem = catchThrowableOfType(CandidateProblem.NotReadyToPublish.class, () -> empty.publish(NOON));

        assertThat(problem.missing())
                .extracting(Fault::field)
                .containsExactly("consents/matching", "wishes/trades", "wishes/kinds");
    }

    @Test
    void wishesWithoutConsentAreNotPublished() {
        var silent = aCandidate().wishing("helsearbeiderfaget").build();

        assertThatThrownBy(() -> silent.publish(NOON)).isInstanceOf(CandidateProblem.NotReadyToPublish.class);
    }

    @Test
    void consentWithoutWishesIsNotPublished() {
        var blank = aCandidate().agreed().build();

        assertThatThrownBy(() -> blank.publish(NOON)).isInstanceOf(CandidateProblem.NotReadyToPublish.class);
    }

    @Test
    void aPublishedPersonCannotWishForNothing() {
        var published =
                aCandidate().wishing("helsearbeiderfaget").agreed().published().build();

        assertThatThrownBy(() -> published.wish(wishesFor())).isInstanceOf(CandidateProblem.NotReadyToPublish.class);
    }

    @Test
    void newWishesOfAPublishedPersonAreAnnounced() {
        var published =
                aCandidate().wishing("helsearbeiderfaget").agreed().published().build();

        var change = published.wish(wishesFor("tomrerfaget"));

        assertThat(change.next().status()).isEqualTo(Status.PUBLISHED);
        assertThat(change.facts()).containsExactly(new CandidateEvent.WishesChanged(ID, LARVIK));
    }

    @Test
    void theSameWishesAgainChangeNothing() {
        var candidate = aCandidate().wishing("helsearbeiderfaget").build();

        assertThat(candidate.wish(wishesFor("helsearbeiderfaget"))).isEqualTo(Change.none(candidate));
    }

    @Test
    void takingBackTheConsentUnpublishesAtOnce() {
        var published =
                aCandidate().wishing("helsearbeiderfaget").agreed().published().build();

        var change = published.withdrawFromMatching(KARI, NOON);

        assertThat(change.next().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(change.next().agreementToMatching(NOON)).isEmpty();
        assertThat(change.facts())
                .containsExactly(
                        new CandidateEvent.ConsentWithdrawn(ID, LARVIK, MATCHING),
                        new CandidateEvent.Withdrawn(ID, LARVIK));
    }

    @Test
    void takingBackTheConsentClosesEveryEmployersSight() {
        var published =
                aCandidate().wishing("helsearbeiderfaget").agreed().published().build();
        var known = published.agreeToBeKnown("o1", "m1", TEXT, KARI, NOON).next();

        var change = known.withdrawFromMatching(KARI, NOON);

        assertThat(change.facts())
                .contains(new CandidateEvent.ConsentWithdrawn(ID, LARVIK, new Purpose.ForOpening("o1")));
        assertThat(change.next().consents().standing(new Purpose.ForOpening("o1"), null, NOON))
                .isEmpty();
    }

    @Test
    void takingBackAConsentThatWasNeverGivenChangesNothing() {
        var candidate = aCandidate().build();

        assertThat(candidate.withdrawFromMatching(KARI, NOON)).isEqualTo(Change.none(candidate));
    }

    @Test
    void theHistoryOfConsentsIsKept() {
        var candidate = aCandidate().linkedTo(KARI).build();

        var history = candidate
                .agreeToMatching(TEXT, KARI, NOON)
                .next()
                .withdrawFromMatching(KARI, NOON.plusSeconds(60))
                .next()
                .agreeToMatching(TEXT, KARI, NOON.plusSeconds(120))
                .next()
                .consents()
                .history();

        assertThat(history).hasSize(2);
        assertThat(history.getFirst().withdrawal()).isEqualTo(new Consent.Withdrawal(NOON.plusSeconds(60), KARI));
        assertThat(history.getLast().withdrawal()).isNull();
    }

    @Test
    void sayingYesTwiceIsOneConsent() {
        var agreed = aCandidate().linkedTo(KARI).agreed().build();

        assertThat(agreed.agreeToMatching(TEXT, KARI, NOON.plusSeconds(5))).isEqualTo(Change.none(agreed));
    }

    @Test
    void aNewTextNeedsANewYes() {
        var agreed = aCandidate().linkedTo(KARI).agreed().build();

        var change = agreed.agreeToMatching("2027-1", KARI, NOON.plusSeconds(5));

        assertThat(change.next().agreementToMatching(NOON.plusSeconds(5)))
                .get()
                .extracting(Consent::textVersion)
                .isEqualTo("2027-1");
    }

    @Test
    void staffRecordWhatThePersonToldThem() {
        var candidate = aCandidate().build();

        var change = candidate.recordAgreementToMatching(TEXT, BY_PHONE, NORA, NOON);

        var consent = change.next().agreementToMatching(NOON).orElseThrow();
        assertThat(consent.onBehalf()).isEqualTo(BY_PHONE);
        assertThat(consent.by()).isEqualTo(NORA);
        assertThat(change.facts()).containsExactly(new CandidateEvent.ConsentGiven(ID, LARVIK, MATCHING, true));
    }

    @Test
    void staffDoNotAnswerForSomebodyWhoCanSignIn() {
        var linked = aCandidate().linkedTo(KARI).build();

        assertThatThrownBy(() -> linked.recordAgreementToMatching(TEXT, BY_PHONE, NORA, NOON))
                .isInstanceOf(CandidateProblem.AnswersForThemselves.class);
    }

    @Test
    void thePersonConfirmsWhatStaffRecorded() {
        var recorded = aCandidate()
                .build()
                .recordAgreementToMatching(TEXT, BY_PHONE, NORA, NOON)
                .next();

        var confirmed =
                recorded.agreeToMatching(TEXT, KARI, NOON.plusSeconds(60)).next();

        assertThat(confirmed.agreementToMatching(NOON.plusSeconds(60)))
                .get()
                .satisfies(consent -> assertThat(consent.onBehalf()).isNull());
        assertThat(confirmed.consents().history()).hasSize(2);
    }

    @Test
    void aYesToAnOpeningRunsOutAfterThirtyDays() {
        var purpose = new Purpose.ForOpening("o1");
        var consents = aCandidate()
                .build()
                .agreeToBeKnown("o1", "m1", TEXT, KARI, NOON)
                .next()
                .consents();

        var end = NOON.plus(Candidate.OPENING_CONSENT_LASTS);
        assertThat(consents.active(purpose, end.minusSeconds(1))).isPresent();
        assertThat(consents.active(purpose, end)).isEmpty();
    }

    @Test
    void aYesRepeatedInTheSameMatchIsOneYes() {
        var known = aCandidate()
                .build()
                .agreeToBeKnown("o1", "m1", TEXT, KARI, NOON)
                .next();

        assertThat(known.agreeToBeKnown("o1", "m1", TEXT, KARI, NOON.plusSeconds(9)))
                .isEqualTo(Change.none(known));
    }

    @Test
    void aYesInAnotherMatchTakesThePlaceOfTheFirst() {
        var known = aCandidate()
                .build()
                .agreeToBeKnown("o1", "m1", TEXT, KARI, NOON)
                .next();

        var again = known.agreeToBeKnown("o1", "m2", TEXT, KARI, NOON.plusSeconds(9))
                .next()
                .consents();

        assertThat(again.isFor(new Purpose.ForOpening("o1"), "m1")).isFalse();
        assertThat(again.isFor(new Purpose.ForOpening("o1"), "m2")).isTrue();
    }

    @Test
    void closingOneEmployersSightLeavesMatchingOpen() {
        var published =
                aCandidate().wishing("helsearbeiderfaget").agreed().published().build();
        var known = published.agreeToBeKnown("o1", "m1", TEXT, KARI, NOON).next();

        var closed = known.stopBeingKnown("o1", KARI, NOON);

        assertThat(closed.next().status()).isEqualTo(Status.PUBLISHED);
        assertThat(closed.facts())
                .containsExactly(new CandidateEvent.ConsentWithdrawn(ID, LARVIK, new Purpose.ForOpening("o1")));
        assertThat(closed.next().stopBeingKnown("o1", KARI, NOON).facts()).isEmpty();
    }

    @Test
    void aSightThatAMatchKeptAliveCanBeClosedAfterItsOwnEnd() {
        var known = aCandidate()
                .build()
                .agreeToBeKnown("o1", "m1", TEXT, KARI, NOON)
                .next();
        var later = NOON.plus(Candidate.OPENING_CONSENT_LASTS).plusSeconds(1);
        var purpose = new Purpose.ForOpening("o1");
        assertThat(known.consents().standing(purpose, later.plusSeconds(60), later))
                .isPresent();

        var closed = known.stopBeingKnown("o1", KARI, later).next();

        assertThat(closed.consents().standing(purpose, later.plusSeconds(60), later))
                .isEmpty();
    }

    @Test
    void aMatchCannotOpenSomebodyForMoreThanAMonthAhead() {
        var known = aCandidate()
                .build()
                .agreeToBeKnown("o1", "m1", TEXT, KARI, NOON)
                .next();

        var until = known.consents().standing(new Purpose.ForOpening("o1"), NOON.plusSeconds(99_999_999), NOON);

        assertThat(until).contains(NOON.plus(Candidate.OPENING_CONSENT_LASTS));
    }

    @Test
    void withdrawingLeavesTheConsentSoThatComingBackIsOneStep() {
        var published =
                aCandidate().wishing("helsearbeiderfaget").agreed().published().build();

        var back = published.withdraw().next().publish(NOON);

        assertThat(back.next().status()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void anInvitationBindsOneSignInOnce() {
        var invited = aCandidate().invited("seal").build();

        var change = invited.link(KARI, "seal", NOON);

        assertThat(change.next().subject()).isEqualTo(KARI);
        assertThat(change.next().invitation()).isNull();
        assertThat(change.facts()).containsExactly(new CandidateEvent.Linked(ID, LARVIK));
        assertThatThrownBy(() -> change.next().link("another", "seal", NOON))
                .isInstanceOf(CandidateProblem.InvitationNotValid.class);
    }

    @Test
    void anInvitationIsGoodForFourteenDays() {
        var invited = aCandidate().invited("seal").build();
        var end = NOON.plus(Invitation.LASTS);

        assertThat(invited.link(KARI, "seal", end.minusSeconds(1)).facts()).hasSize(1);
        assertThatThrownBy(() -> invited.link(KARI, "seal", end))
                .isInstanceOf(CandidateProblem.InvitationNotValid.class);
    }

    @Test
    void aNewInvitationMakesTheOldOneWorthless() {
        var invited = aCandidate().invited("old").build();

        var renewed = invited.invite("new", NOON).next();

        assertThatThrownBy(() -> renewed.link(KARI, "old", NOON))
                .isInstanceOf(CandidateProblem.InvitationNotValid.class);
        assertThat(renewed.link(KARI, "new", NOON).next().isLinked()).isTrue();
    }

    @Test
    void somebodyWithASignInIsNotInvited() {
        var linked = aCandidate().linkedTo(KARI).build();

        assertThatThrownBy(() -> linked.invite("seal", NOON)).isInstanceOf(CandidateProblem.AlreadyLinked.class);
    }

    @Test
    void takingACaseTwiceChangesNothing() {
        var nora = new Professional(NORA, "Nora Demo", "OPPFOLGINGSTJENESTEN");
        var untaken = aCandidate().untaken().build();

        var taken = untaken.takenBy(nora).next();

        assertThat(taken.caseload().contact()).isEqualTo(nora);
        assertThat(taken.takenBy(nora)).isEqualTo(new Change(taken, List.of()));
    }
}
