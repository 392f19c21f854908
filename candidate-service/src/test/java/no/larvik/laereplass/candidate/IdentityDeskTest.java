package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.TEXT;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static no.larvik.laereplass.candidate.Cases.hege;
import static no.larvik.laereplass.candidate.Cases.kari;
import static no.larvik.laereplass.candidate.Cases.liv;
import static no.larvik.laereplass.candidate.Cases.nora;
import static no.larvik.laereplass.candidate.Cases.rolf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityDeskTest {

    private static final String OPENING = "o1";
    private static final String MATCH = "m1";
    private static final String CARPENTER = "910000004";

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final Looks looks = new Looks();
    private @Nullable Disclosure disclosure;
    private boolean away;
    private Instant now = NOON;
    private final IdentityDesk desk = new IdentityDesk(
            candidates,
            match -> {
                if (away) throw new CandidateProblem.MatchUnanswered();
                return Optional.ofNullable(disclosure).filter(found -> match.equals(MATCH));
            },
            looks,
            () -> now);

    @BeforeEach
    void anEmployerIsInterestedInSomebodyWhoSaidYes() {
        candidates.with(aCandidate()
                .wishing("tomrerfaget")
                .linkedTo(KARI)
                .build()
                .agreeToBeKnown(OPENING, MATCH, TEXT, KARI, NOON)
                .next());
        disclosure = new Disclosure(ID.value(), OPENING, CARPENTER, true, true, true, NOON.plus(Duration.ofDays(20)));
    }

    @Test
    void anInterestedEmployerSeesWhoSaidYes() {
        var identity = desk.identity(ID, MATCH, rolf());

        assertThat(identity.person()).isEqualTo(Cases.PERSON);
        assertThat(identity.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(20)));
        assertThat(looks.seen).containsExactly("demo-rolf IDENTITY");
    }

    @Test
    void beforeInterestNobodyIsShown() {
        disclosure = new Disclosure(ID.value(), OPENING, CARPENTER, true, true, false, null);

        refused(rolf());
    }

    @Test
    void anotherEmployersMatchOpensNothing() {
        refused(hege());
    }

    @Test
    void aMatchWithSomebodyElseOpensNothing() {
        disclosure = new Disclosure("01939d4e-0000-7000-8000-00000000000f", OPENING, CARPENTER, true, true, true, null);

        refused(rolf());
    }

    @Test
    void aYesToAnotherOpeningOpensNothing() {
        disclosure = new Disclosure(ID.value(), "o2", CARPENTER, true, true, true, null);

        refused(rolf());
    }

    @Test
    void aYesInAnEarlierMatchOpensNothing() {
        candidates.with(
                candidates.get().agreeToBeKnown(OPENING, "m0", TEXT, KARI, NOON).next());

        refused(rolf());
    }

    @Test
    void theNextLookAfterANoIsRefused() {
        desk.identity(ID, MATCH, rolf());
        candidates.with(candidates.get().stopBeingKnown(OPENING, KARI, NOON).next());

        refused(rolf());
    }

    @Test
    void leavingMatchingClosesTheIdentityToo() {
        candidates.with(candidates.get().withdrawFromMatching(KARI, NOON).next());

        refused(rolf());
    }

    @Test
    void theSightEndsWhenTheMatchSaysSo() {
        now = NOON.plus(Duration.ofDays(20));

        refused(rolf());
    }

    @Test
    void withoutAnEndFromTheMatchItLastsAsLongAsTheYes() {
        disclosure = new Disclosure(ID.value(), OPENING, CARPENTER, true, true, true, null);
        now = NOON.plus(Candidate.OPENING_CONSENT_LASTS).minusSeconds(1);
        assertThat(desk.identity(ID, MATCH, rolf()).expiresAt()).isEqualTo(now.plusSeconds(1));

        now = NOON.plus(Candidate.OPENING_CONSENT_LASTS);

        refused(rolf());
    }

    @Test
    void anUnknownMatchOpensNothing() {
        disclosure = null;

        refused(rolf());
    }

    @Test
    void whenMatchingIsAwayNobodyIsShown() {
        away = true;

        assertThatThrownBy(() -> desk.identity(ID, MATCH, rolf())).isInstanceOf(CandidateProblem.MatchUnanswered.class);
        assertThat(looks.seen).isEmpty();
    }

    @Test
    void whenMatchingIsAwayAnInventedPersonGetsTheSameAnswer() {
        away = true;

        assertThatThrownBy(() -> desk.identity(new CandidateId("01939d4e-0000-7000-8000-0000000000ff"), MATCH, rolf()))
                .isInstanceOf(CandidateProblem.MatchUnanswered.class);
    }

    static Actor[] nobodyButEmployers() {
        return new Actor[] {nora(), liv(), kari(), Cases.ida(), Cases.platform()};
    }

    @ParameterizedTest
    @MethodSource("nobodyButEmployers")
    void thisWayIsForEmployersOnly(Actor other) {
        assertThatThrownBy(() -> desk.identity(ID, MATCH, other)).isInstanceOf(CandidateProblem.Unknown.class);
    }

    private void refused(Actor employer) {
        assertThatThrownBy(() -> desk.identity(ID, MATCH, employer)).isInstanceOf(CandidateProblem.Unknown.class);
        assertThat(looks.refused).last().isEqualTo(employer.subject() + " IDENTITY");
    }
}
