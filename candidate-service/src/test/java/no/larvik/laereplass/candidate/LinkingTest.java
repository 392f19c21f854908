package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static no.larvik.laereplass.candidate.Cases.jonas;
import static no.larvik.laereplass.candidate.Cases.kari;
import static no.larvik.laereplass.candidate.Cases.nora;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkingTest {

    private final InMemoryCandidates candidates =
            new InMemoryCandidates().with(aCandidate().build());
    private final Map<String, WrongCodes> tries = new HashMap<>();
    private Instant now = NOON;
    private final Linking linking = new Linking(
            candidates,
            code -> "sealed:" + code.signs(),
            new RedemptionTries() {
                @Override
                public Optional<Duration> book(String subject, Instant at) {
                    var wrong = tries.getOrDefault(subject, WrongCodes.NONE);
                    var pause = wrong.pause(at);
                    if (pause.isEmpty()) tries.put(subject, wrong.and(at));
                    return pause;
                }

                @Override
                public void forget(String subject) {
                    tries.remove(subject);
                }
            },
            new Looks(),
            new Random(1),
            () -> now);

    @Test
    void aCodeBindsTheOneWhoTypesItInWhateverWay() {
        var invited = linking.invite(ID, nora());

        var linked = linking.redeem(kari(), invited.code().toString().toLowerCase(java.util.Locale.ROOT));

        assertThat(linked.subject()).isEqualTo(KARI);
        assertThat(invited.expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(14)));
    }

    @Test
    void theCodeItselfIsNotStored() {
        var code = linking.invite(ID, nora()).code();

        assertThat(candidates.get().invitation()).isEqualTo(Invitation.onPaper("sealed:" + code.signs(), NOON));
    }

    @Test
    void onlyThoseWithTheCaseInvite() {
        assertThatThrownBy(() -> linking.invite(ID, jonas())).isInstanceOf(CandidateProblem.Unknown.class);
    }

    @Test
    void aUsedAnOldAReplacedAndAnInventedCodeGetTheSameAnswer() {
        var first = linking.invite(ID, nora()).code().toString();
        var second = linking.invite(ID, nora()).code().toString();

        refused(first);
        refused("K7QF-3M2P");
        refused("no code at all");
        now = NOON.plus(Invitation.LASTS);
        refused(second);
    }

    @Test
    void aCodeOfAnotherMunicipalityIsUnknownHere() {
        var code = linking.invite(ID, nora()).code().toString();
        var elsewhere = new Actor("demo-x", Set.of(Role.CANDIDATE), "3811", null, null, null);

        assertThatThrownBy(() -> linking.redeem(elsewhere, code))
                .isInstanceOf(CandidateProblem.InvitationNotValid.class);
    }

    @Test
    void whoHasACaseNeedsNoCode() {
        candidates.with(aCandidate().linkedTo(KARI).build());

        assertThatThrownBy(() -> linking.redeem(kari(), "K7QF-3M2P"))
                .isInstanceOf(CandidateProblem.AlreadyLinked.class);
    }

    @Test
    void afterFiveWrongCodesEvenTheRightOneWaits() {
        var code = linking.invite(ID, nora()).code().toString();
        for (int i = 0; i < 5; i++) refused("K7QF-3M2P");

        var problem =
                catchThrowableOfType(CandidateProblem.TooManyWrongCodes.class, () -> linking.redeem(kari(), code));
        assertThat(problem.pause()).isEqualTo(WrongCodes.WINDOW);

        now = NOON.plus(WrongCodes.WINDOW);
        assertThat(linking.redeem(kari(), code).isLinked()).isTrue();
    }

    @Test
    void aRightCodeForgivesTheWrongOnes() {
        var code = linking.invite(ID, nora()).code().toString();
        refused("K7QF-3M2P");

        linking.redeem(kari(), code);

        assertThat(tries).isEmpty();
    }

    @Test
    void aCodeUsedInTheSameMomentByAnotherIsUsed() {
        var code = linking.invite(ID, nora()).code().toString();
        candidates.loseNext(1);

        assertThat(linking.redeem(kari(), code).subject()).isEqualTo(KARI);
    }

    private void refused(String code) {
        assertThatThrownBy(() -> linking.redeem(kari(), code)).isInstanceOf(CandidateProblem.InvitationNotValid.class);
    }
}
