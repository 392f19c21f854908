package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.LARVIK;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.SMS;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static no.larvik.laereplass.candidate.Cases.jonas;
import static no.larvik.laereplass.candidate.Cases.nora;
import static no.larvik.laereplass.candidate.Cases.platform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InvitingBySmsTest {

    private final InMemoryCandidates candidates =
            new InMemoryCandidates().with(aCandidate().build());
    private Instant now = NOON;
    private final InvitingBySms inviting = new InvitingBySms(
            candidates,
            () -> new CandidateId(SMS),
            code -> "sealed:" + code.signs(),
            new Backwards(),
            number -> number.startsWith("+474"),
            new Looks(),
            new Random(1),
            () -> now);

    @Test
    void anInvitationWaitsAndItsAnnouncementNamesNoCode() {
        var invited = inviting.invite(ID, nora());

        assertThat(invited.way()).isEqualTo(Invitation.Way.SMS);
        assertThat(invited.expiresAt()).isEqualTo(NOON.plus(Invitation.LASTS));
        assertThat(candidates.announced).containsExactly(new CandidateEvent.Invited(ID, LARVIK, SMS));
        assertThat(inviting.isWaiting(ID, SMS, platform())).contains(true);
    }

    @Test
    void theCodeIsHandedOutOnceAndOpensTheCase() {
        inviting.invite(ID, nora());

        var handed = inviting.handOut(ID, SMS, platform()).orElseThrow();

        assertThat(inviting.handOut(ID, SMS, platform())).isEmpty();
        assertThat(inviting.isWaiting(ID, SMS, platform())).contains(false);
        assertThat(handed.expiresAt()).isEqualTo(NOON.plus(Invitation.LASTS));
        assertThat(open().sms()).isEqualTo(new Invitation.BySms(SMS, null));
        assertThat(open().opensWith("sealed:" + handed.code().signs(), now)).isTrue();
    }

    @Test
    void twoWhoAskAtOnceGetOneCodeBetweenThem() {
        inviting.invite(ID, nora());
        candidates.loseNext(1);

        assertThat(inviting.handOut(ID, SMS, platform())).isPresent();
        assertThat(inviting.handOut(ID, SMS, platform())).isEmpty();
    }

    @Test
    void whatIsReplacedWithdrawnUsedOrOldIsNotHandedOut() {
        inviting.invite(ID, nora());
        now = NOON.plus(Invitation.LASTS);
        gone();

        now = NOON;
        inviting.withdraw(ID, nora());
        gone();
        assertThat(inviting.last(ID, nora())).isEmpty();

        candidates.with(aCandidate().invitedBySms("s", "locked").linkedTo(KARI).build());
        gone();
        candidates.with(aCandidate().invited("on paper").build());
        gone();
    }

    @Test
    void whoHasNoMobileOrWantsNoSmsGetsItOnPaper() {
        candidates.with(aCandidate().phone("+4733123456").build());
        assertThat(refusal()).containsExactly(Fault.at("by", Rule.NOT_A_MOBILE));

        candidates.with(aCandidate().refusingNews().build());
        assertThat(refusal()).containsExactly(Fault.at("by", Rule.SMS_NOT_WANTED));

        candidates.with(aCandidate().linkedTo(KARI).build());
        assertThatThrownBy(() -> inviting.invite(ID, nora())).isInstanceOf(CandidateProblem.AlreadyLinked.class);
        assertThat(candidates.announced).isEmpty();
    }

    @Test
    void onlyThoseWithTheCaseInviteAndOnlyOurOwnServicesAskForTheCode() {
        assertThatThrownBy(() -> inviting.invite(ID, jonas())).isInstanceOf(CandidateProblem.Unknown.class);
        assertThatThrownBy(() -> inviting.withdraw(ID, jonas())).isInstanceOf(CandidateProblem.Unknown.class);
        assertThatThrownBy(() -> inviting.handOut(ID, SMS, jonas())).isInstanceOf(CandidateProblem.Unknown.class);
        assertThatThrownBy(() -> inviting.isWaiting(ID, SMS, jonas())).isInstanceOf(CandidateProblem.Unknown.class);
    }

    private void gone() {
        assertThat(inviting.isWaiting(ID, SMS, platform())).isEmpty();
        assertThat(inviting.handOut(ID, SMS, platform())).isEmpty();
    }

    private java.util.List<Fault> refusal() {
        return catchThrowableOfType(CandidateProblem.InvalidFields.class, () -> inviting.invite(ID, nora()))
                .faults();
    }

    private Invitation open() {
        return Objects.requireNonNull(candidates.get().invitation(), "invitation");
    }

    /** Enough to tell what is locked from what is not. */
    private static final class Backwards implements CodeSafe {

        @Override
        public String lock(InvitationCode code, CandidateId about, String invitation) {
            return new StringBuilder(code.signs()).reverse().toString();
        }

        @Override
        public InvitationCode open(String locked, CandidateId about, String invitation) {
            return new InvitationCode(new StringBuilder(locked).reverse().toString());
        }
    }
}
