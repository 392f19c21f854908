package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.LARVIK;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static no.larvik.laereplass.candidate.Cases.kari;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final InMemoryCandidates candidates = new InMemoryCandidates();

    @Test
    void aPauseNeedsNoReasonAndTheSearchGoesOnAtAWord() {
        published();

        var paused = at(0).pause(ID, kari(), null);
        assertThat(paused.isPausedOn(TODAY.plusYears(3))).isTrue();
        assertThat(paused.status()).isEqualTo(Status.PUBLISHED);

        assertThat(at(0).resume(ID, kari()).isPausedOn(TODAY)).isFalse();
        assertThat(candidates.announced)
                .containsExactly(new CandidateEvent.Paused(ID, LARVIK), new CandidateEvent.Resumed(ID, LARVIK));
    }

    @Test
    void itGoesOnByItselfOnTheDayThatWasNamedAndIsToldOnce() {
        published();
        at(0).pause(ID, kari(), TODAY.plusDays(3));

        at(2).endThoseThatAreOver();
        assertThat(candidates.get().pause()).isNotNull();
        at(3).endThoseThatAreOver();
        at(3).endThoseThatAreOver();

        assertThat(candidates.get().pause()).isNull();
        assertThat(candidates.announced).hasSize(2);
    }

    @Test
    void whoIsNotSearchingHasNothingToPause() {
        candidates.with(aCandidate().linkedTo(KARI).build());

        assertThatThrownBy(() -> at(0).pause(ID, kari(), null)).isInstanceOf(CandidateProblem.NotSearching.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, false", "2026-11-21, true", "2027-11-20, true", "2027-11-21, false"})
    void theDayIsBetweenTomorrowAndAYearAhead(LocalDate until, boolean accepted) {
        published();

        if (accepted) assertThat(at(0).pause(ID, kari(), until).pause()).isNotNull();
        else
            assertThatThrownBy(() -> at(0).pause(ID, kari(), until)).isInstanceOf(CandidateProblem.InvalidFields.class);
    }

    @Test
    void leavingTheSearchEndsThePause() {
        published();
        at(0).pause(ID, kari(), null);

        assertThat(candidates.get().withdraw().next().pause()).isNull();
        assertThat(candidates.get().withdrawFromMatching(KARI, NOON).next().pause())
                .isNull();
    }

    private void published() {
        candidates.with(aCandidate()
                .linkedTo(KARI)
                .wishing("tomrerfaget")
                .agreed()
                .published()
                .build());
    }

    private Pausing at(int days) {
        return new Pausing(candidates, new Looks(), InstantSource.fixed(NOON.plus(Duration.ofDays(days))));
    }
}
