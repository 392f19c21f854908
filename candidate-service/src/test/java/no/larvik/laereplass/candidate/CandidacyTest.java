package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.HOME;
import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.TEXT;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static no.larvik.laereplass.candidate.Cases.jonas;
import static no.larvik.laereplass.candidate.Cases.kari;
import static no.larvik.laereplass.candidate.Cases.liv;
import static no.larvik.laereplass.candidate.Cases.nora;
import static no.larvik.laereplass.candidate.Cases.rolf;
import static no.larvik.laereplass.candidate.Cases.wishesFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandidacyTest {

    private static final OnBehalf BY_PHONE = new OnBehalf(OnBehalf.How.PHONE, NOON);

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final Looks looks = new Looks();
    private final Candidacy candidacy = new Candidacy(
            candidates,
            () -> ID,
            code -> Optional.of(HOME),
            slug -> true,
            Optional::of,
            new ConsentTexts(List.of("2025-1", TEXT)),
            looks,
            InstantSource.fixed(NOON));

    private final Consenting consenting = new Consenting(
            candidates,
            looks,
            new ConsentTexts(List.of("2025-1", TEXT)),
            new Agencies(List.of("NAV")),
            InstantSource.fixed(NOON));

    @Test
    void whoRegistersSomebodyIsTheirContactPerson() {
        var candidate = candidacy.register(nora(), filledIn());

        assertThat(candidate.caseload().contact()).isEqualTo(nora().asProfessional());
        assertThat(candidate.municipality()).isEqualTo(Cases.LARVIK);
        assertThat(candidates.announced).containsExactly(new CandidateEvent.Registered(ID, Cases.LARVIK, false));
    }

    @Test
    void whoComesByThemselvesWaitsAtTheIntake() {
        var candidate = candidacy.registerSelf(kari(), filledIn());

        assertThat(candidate.subject()).isEqualTo(KARI);
        assertThat(candidate.caseload().isUntaken()).isTrue();
    }

    @Test
    void aSignInHasOneCase() {
        candidates.with(aCandidate().linkedTo(KARI).build());

        assertThatThrownBy(() -> candidacy.registerSelf(kari(), filledIn()))
                .isInstanceOf(CandidateProblem.AlreadyLinked.class);
    }

    @Test
    void onlyStaffRegisterOthersAndOnlyYoungPeopleThemselves() {
        assertThatThrownBy(() -> candidacy.register(kari(), filledIn()))
                .isInstanceOf(CandidateProblem.NotInYourRole.class);
        assertThatThrownBy(() -> candidacy.register(rolf(), filledIn()))
                .isInstanceOf(CandidateProblem.NotInYourRole.class);
        assertThatThrownBy(() -> candidacy.registerSelf(nora(), filledIn()))
                .isInstanceOf(CandidateProblem.NotInYourRole.class);
    }

    @Test
    void wishesFilledInOnAnOldVersionAreRefused() {
        candidates.with(aCandidate().build());

        assertThatThrownBy(() -> candidacy.wish(ID, nora(), 6, wishesFor("tomrerfaget")))
                .isInstanceOf(CandidateProblem.ReadAnOlderVersion.class);
    }

    @Test
    void theSameWishesAreNotStoredAgain() {
        candidates.with(aCandidate().wishing("tomrerfaget").build());

        assertThat(candidacy.wish(ID, nora(), 7, wishesFor("tomrerfaget")).version())
                .isEqualTo(7);
    }

    @Test
    void whoMayNotKnowOfACaseIsToldThereIsNone() {
        candidates.with(aCandidate().linkedTo(KARI).build());

        assertThatThrownBy(() -> candidacy.publish(ID, jonas(), 7)).isInstanceOf(CandidateProblem.Unknown.class);
        assertThatThrownBy(() -> candidacy.publish(ID, rolf(), 7)).isInstanceOf(CandidateProblem.Unknown.class);
        assertThat(looks.refused).containsExactly("demo-jonas PUBLISH", "demo-rolf PUBLISH");
    }

    @Test
    void whoMayReadButNotDoIsToldSo() {
        candidates.with(aCandidate().untaken().build());

        assertThatThrownBy(() -> candidacy.publish(ID, jonas(), 7)).isInstanceOf(CandidateProblem.NotInYourRole.class);
    }

    @Test
    void staffCannotSayYesInThePersonsName() {
        candidates.with(aCandidate().build());

        assertThatThrownBy(() -> consenting.agree(ID, nora(), Candidate.MATCHING, TEXT, null))
                .isInstanceOf(CandidateProblem.NotInYourRole.class);
        assertThatThrownBy(() -> candidacy.agreeToBeKnown(ID, nora(), "o1", "m1"))
                .isInstanceOf(CandidateProblem.NotInYourRole.class);
    }

    @Test
    void aTextNobodyWasShownCannotBeAgreedTo() {
        candidates.with(aCandidate().linkedTo(KARI).build());

        assertThatThrownBy(() -> consenting.agree(ID, kari(), Candidate.MATCHING, "1999-1", null))
                .isInstanceOf(CandidateProblem.InvalidFields.class);
    }

    @Test
    void nobodyWasToldSomethingTomorrow() {
        candidates.with(aCandidate().build());
        var tomorrow = new OnBehalf(OnBehalf.How.PAPER, NOON.plus(Duration.ofDays(1)));
        var longAgo = new OnBehalf(OnBehalf.How.PAPER, NOON.minus(Duration.ofDays(400)));

        assertThatThrownBy(() -> consenting.agree(ID, nora(), Candidate.MATCHING, TEXT, tomorrow))
                .isInstanceOf(CandidateProblem.InvalidFields.class);
        assertThatThrownBy(() -> consenting.agree(ID, nora(), Candidate.MATCHING, TEXT, longAgo))
                .isInstanceOf(CandidateProblem.InvalidFields.class);
    }

    @Test
    void anAnswerThatCameTooLateIsWrittenOnTheNewestVersion() {
        candidates.with(aCandidate().build());
        candidates.loseNext(3);

        var agreed = consenting.agree(ID, nora(), Candidate.MATCHING, TEXT, BY_PHONE);

        assertThat(agreed.agreementToMatching(NOON)).isPresent();
    }

    @Test
    void anAnswerIsNotTriedForEver() {
        candidates.with(aCandidate().build());
        candidates.loseNext(5);

        assertThatThrownBy(() -> consenting.agree(ID, nora(), Candidate.MATCHING, TEXT, BY_PHONE))
                .isInstanceOf(CandidateProblem.ChangedMeanwhile.class);
    }

    @Test
    void staffTakeACaseThatWaits() {
        candidates.with(aCandidate().untaken().build());

        assertThat(candidacy.take(ID, jonas()).caseload().contact()).isEqualTo(jonas().asProfessional());
    }

    @Test
    void staffDoNotTakeACaseFromACollegueButATeamLeadCan() {
        candidates.with(aCandidate().build());

        assertThatThrownBy(() -> candidacy.take(ID, jonas())).isInstanceOf(CandidateProblem.Unknown.class);
        assertThat(candidacy.take(ID, liv()).caseload().contact()).isEqualTo(liv().asProfessional());
    }

    private static Registration filledIn() {
        return new Registration(
                "Kari", "Demo", LocalDate.of(2009, 3, 14), "+4741234567", "kari@demo.invalid", "3256", "nb", null);
    }
}
