package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.TEXT;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static no.larvik.laereplass.candidate.Cases.hege;
import static no.larvik.laereplass.candidate.Cases.jonas;
import static no.larvik.laereplass.candidate.Cases.kari;
import static no.larvik.laereplass.candidate.Cases.nora;
import static no.larvik.laereplass.candidate.Cases.rolf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.candidate.Asked.Answering;
import no.larvik.laereplass.candidate.Replying.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplyingTest {

    private static final String OPENING = "o1";
    private static final String MATCH = "m1";
    private static final String CARPENTER = "910000004";
    private static final Reply LICENCE = new Reply("Har du moped?", "YES");
    private static final Reply DAY = new Reply("Hvilken dag passer?", "Fredag");
    private static final Reply WHY = new Reply("Hvorfor oss?", "Jeg heter Kari og liker tre");

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final Looks looks = new Looks();
    private @Nullable Disclosure match = match(true, false, false);
    private Instant now = NOON;
    private final Replying replying = new Replying(
            candidates,
            id -> Optional.ofNullable(match).filter(found -> id.equals(MATCH)),
            opening -> List.of(
                    new Asked("Har du moped?", Answering.YES_NO, List.of()),
                    new Asked("Hvilken dag passer?", Answering.CHOICE, List.of("Torsdag", "Fredag")),
                    new Asked("Hvorfor oss?", Answering.SHORT_TEXT, List.of())),
            looks,
            () -> now);

    @BeforeEach
    void somebodyHasAProposal() {
        candidates.with(aCandidate().wishing("tomrerfaget").linkedTo(KARI).build());
    }

    @Test
    void withTheCardAnEmployerSeesWhatWasChosenAndThatOwnWordsWait() {
        answered(LICENCE, DAY, WHY);
        saysYes();
        match = match(true, true, false);

        assertThat(replying.readAsEmployer(ID, rolf(), MATCH))
                .extracting(Answer::value)
                .containsExactly("YES", "Fredag", null);
        assertThat(looks.seen).containsExactly("demo-rolf ANSWERS");
    }

    @Test
    void ownWordsComeWithTheIdentity() {
        answered(WHY);
        saysYes();
        match = match(true, true, true);

        assertThat(replying.readAsEmployer(ID, rolf(), MATCH))
                .extracting(Answer::value)
                .containsExactly("Jeg heter Kari og liker tre");
    }

    @Test
    void whatWasAnsweredGoesWithTheYes() {
        answered(LICENCE);
        saysYes();
        match = match(true, true, true);

        candidates.with(candidates.get().stopBeingKnown(OPENING, KARI, NOON).next());

        assertThat(candidates.get().answers()).isEmpty();
        refused(rolf());
    }

    @Test
    void leavingMatchingTakesAllAnswersBack() {
        answered(LICENCE);
        saysYes();

        candidates.with(candidates.get().withdrawFromMatching(KARI, NOON).next());

        assertThat(candidates.get().answers()).isEmpty();
    }

    @Test
    void withoutAYesNobodyReadsWhatWasAnswered() {
        answered(LICENCE);
        match = match(true, true, true);

        refused(rolf());
    }

    @Test
    void beforeTheCardIsOpenAndForAnotherEmployerThereIsNothing() {
        answered(LICENCE);
        saysYes();
        refused(rolf());
        match = match(true, true, true);

        refused(hege());
    }

    @Test
    void aYesThatHasRunOutShowsNothing() {
        answered(LICENCE);
        saysYes();
        match = match(true, true, true);
        now = NOON.plus(Candidate.OPENING_CONSENT_LASTS);

        refused(rolf());
    }

    @Test
    void answersToAPlaceThatWasNeverSaidYesToAreNotKeptBesideOthers() {
        answered(LICENCE);
        candidates.with(candidates
                .get()
                .agreeing()
                .answer(new Answers("o2", "m2", List.of(new Answer("?", Answering.YES_NO, "NO"))))
                .next());

        assertThat(candidates.get().answers()).extracting(Answers::openingId).containsExactly("o2");
    }

    @Test
    void anAnswerIsToAQuestionThatIsAskedAndOnceOnly() {
        assertThat(faults(new Reply("Er du frisk?", "YES"))).containsExactly("answers/0/question UNKNOWN_QUESTION");
        assertThat(faults(LICENCE, LICENCE)).containsExactly("answers/1/question CHOSEN_TWICE");
        assertThat(faults(new Reply("Har du moped?", "Kanskje"))).containsExactly("answers/0/value NOT_AN_ANSWER");
        assertThat(faults(new Reply("Hvilken dag passer?", "Søndag"))).containsExactly("answers/0/value NOT_AN_ANSWER");
        assertThat(faults(new Reply("Hvorfor oss?", " "))).containsExactly("answers/0/value REQUIRED");
        assertThat(faults(new Reply("Hvorfor oss?", "x".repeat(301)))).containsExactly("answers/0/value TOO_LONG");
        assertThat(faults(new Reply("Hvorfor oss?", "010101 12345")))
                .containsExactly("answers/0/value LOOKS_LIKE_NATIONAL_ID");
    }

    @Test
    void aMatchThatHasEndedOrIsAnothersIsNotAnswered() {
        match = match(false, false, false);
        assertThatThrownBy(() -> answered(LICENCE)).isInstanceOf(CandidateProblem.MatchClosed.class);
        match = null;
        assertThatThrownBy(() -> answered(LICENCE)).isInstanceOf(CandidateProblem.Unknown.class);
        match = new Disclosure("01939d4e-0000-7000-8000-00000000000f", OPENING, CARPENTER, true, true, false, null);
        assertThatThrownBy(() -> answered(LICENCE)).isInstanceOf(CandidateProblem.Unknown.class);
    }

    @Test
    void staffReadButOnlyThePersonAnswers() {
        answered(LICENCE);

        assertThat(replying.read(ID, nora(), MATCH)).hasSize(1);
        assertThatThrownBy(() -> replying.answer(ID, nora(), MATCH, List.of(LICENCE)))
                .isInstanceOf(CandidateProblem.NotInYourRole.class);
        assertThatThrownBy(() -> replying.read(ID, jonas(), MATCH)).isInstanceOf(CandidateProblem.Unknown.class);
    }

    private void answered(Reply... replies) {
        replying.answer(ID, kari(), MATCH, List.of(replies));
    }

    private void saysYes() {
        candidates.with(candidates
                .get()
                .agreeToBeKnown(OPENING, MATCH, TEXT, KARI, NOON)
                .next());
    }

    private List<String> faults(Reply... replies) {
        var problem = catchThrowableOfType(CandidateProblem.InvalidFields.class, () -> answered(replies));
        return problem.faults().stream()
                .map(fault -> fault.field() + " " + fault.rule())
                .toList();
    }

    private void refused(Actor employer) {
        assertThatThrownBy(() -> replying.readAsEmployer(ID, employer, MATCH))
                .isInstanceOf(CandidateProblem.Unknown.class);
        assertThat(looks.refused).last().isEqualTo(employer.subject() + " ANSWERS");
    }

    private static Disclosure match(boolean underWay, boolean card, boolean identity) {
        return new Disclosure(ID.value(), OPENING, CARPENTER, underWay, card, identity, NOON.plus(Duration.ofDays(20)));
    }
}
