package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CodesMadeTest {

    /** A quarter to midnight in Norway, when it is an hour earlier by UTC. */
    private static final Instant LATE = Instant.parse("2026-11-23T22:45:00Z");

    private static final Instant NEXT_DAY = Instant.parse("2026-11-23T23:00:00Z");

    @Test
    void fiveCodesADayWhateverTheWayAndTheDayIsNorways() {
        var candidate = aCandidate().build();
        for (int i = 0; i < 4; i++)
            candidate = candidate.invite("paper" + i, LATE).next();
        var full = candidate
                .inviteBySms("sms", new Invitation.BySms("i1", null), LATE)
                .next();

        var refused = catchThrowableOfType(CandidateProblem.TooManyCodes.class, () -> full.invite("sixth", LATE));

        assertThat(refused.pause()).isEqualTo(Duration.ofMinutes(15));
        assertThatThrownBy(() -> full.inviteBySms("sixth", new Invitation.BySms("i2", null), LATE))
                .isInstanceOf(CandidateProblem.TooManyCodes.class);
        assertThat(full.invite("sixth", NEXT_DAY).next().codesMade().many()).isEqualTo(1);
    }

    @Test
    void takingACodeBackMakesNoRoomForAnother() {
        var candidate = aCandidate().build();
        for (int i = 0; i < 5; i++)
            candidate = candidate
                    .invite("paper" + i, LATE)
                    .next()
                    .forgetInvitation()
                    .next();
        var withdrawn = candidate;

        assertThatThrownBy(() -> withdrawn.invite("sixth", LATE)).isInstanceOf(CandidateProblem.TooManyCodes.class);
    }

    @Test
    void whoHasSignedInIsNotCountedAnyMore() {
        var invited = aCandidate().build().invite("seal", LATE).next();

        assertThat(invited.link(KARI, "seal", LATE).next().codesMade()).isEqualTo(CodesMade.NONE);
    }
}
