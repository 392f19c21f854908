package no.larvik.laereplass.employer.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import no.larvik.laereplass.employer.access.Member.Rank;
import no.larvik.laereplass.employer.access.Member.Way;
import no.larvik.laereplass.employer.employers.EmployerId;
import org.junit.jupiter.api.Test;

class AccessListTest {

    private static final EmployerId EMPLOYER = new EmployerId("e1");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final AccessCode CODE = AccessCode.random(new Random(1));

    @Test
    void aCodeCanBeCopiedFromPaper() {
        assertThat(CODE.written()).matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}");
        assertThat(AccessCode.read(" " + CODE.written().toLowerCase() + " ")).contains(CODE);
        assertThat(AccessCode.read("K7QF-3M2P")).isEmpty();
        assertThat(CODE.toString()).doesNotContain(CODE.signs());
    }

    @Test
    void theFirstToComeIsAdministratorWhateverTheCodeSays() {
        var list = AccessList.empty(EMPLOYER).issue(issued("c1", Way.INVITED, Rank.USER), NOW);

        var next = list.redeem(CODE, newcomer("sub-1"), NOW).orElseThrow();

        assertThat(next.memberWith("sub-1").orElseThrow().rank()).isEqualTo(Rank.ADMINISTRATOR);
        assertThat(next.codes()).isEmpty();
    }

    @Test
    void aCodeWorksOnceAndOnlyBeforeItIsOverAndOnlyHere() {
        var list = AccessList.empty(EMPLOYER).issue(issued("c1", Way.LETTER, Rank.ADMINISTRATOR), NOW);

        var used = list.redeem(CODE, newcomer("sub-1"), NOW).orElseThrow();
        assertThat(used.redeem(CODE, newcomer("sub-2"), NOW)).isEmpty();
        assertThat(list.redeem(CODE, newcomer("sub-1"), NOW.plus(Duration.ofDays(30))))
                .isEmpty();
        assertThat(CODE.sealedFor(EMPLOYER)).isNotEqualTo(CODE.sealedFor(new EmployerId("e2")));
    }

    @Test
    void aNewLetterMakesTheOldOneWorthless() {
        var other = AccessCode.random(new Random(2));
        var list = AccessList.empty(EMPLOYER)
                .issue(issued("c1", Way.LETTER, Rank.ADMINISTRATOR), NOW)
                .issue(
                        new Issued(
                                "c2",
                                other.sealedFor(EMPLOYER),
                                Way.LETTER,
                                Rank.ADMINISTRATOR,
                                null,
                                NOW.plus(Duration.ofDays(30))),
                        NOW);

        assertThat(list.redeem(CODE, newcomer("sub-1"), NOW)).isEmpty();
        assertThat(list.redeem(other, newcomer("sub-1"), NOW)).isPresent();
    }

    @Test
    void threeLettersAndTwentyInvitationsADayAndTheDayIsNorways() {
        var late = Instant.parse("2026-11-21T22:45:00Z");
        var list = AccessList.empty(EMPLOYER);
        for (int i = 0; i < 3; i++) list = list.issue(issued("l" + i, Way.LETTER, Rank.ADMINISTRATOR), late);
        for (int i = 0; i < 20; i++)
            list = list.issue(issued("i" + i, Way.INVITED, Rank.USER), late).withdraw("i" + i);
        var full = list;

        var letter = catchThrowableOfType(
                AccessProblem.TooManyCodes.class, () -> full.issue(issued("l3", Way.LETTER, Rank.USER), late));
        var invitation = catchThrowableOfType(
                AccessProblem.TooManyCodes.class, () -> full.issue(issued("i20", Way.INVITED, Rank.USER), late));

        assertThat(letter.most()).isEqualTo(3);
        assertThat(invitation.most()).isEqualTo(20);
        assertThat(invitation.pause()).isEqualTo(Duration.ofMinutes(15));
        var tomorrow = late.plus(Duration.ofMinutes(15));
        assertThat(full.issue(issued("l3", Way.LETTER, Rank.USER), tomorrow)
                        .issue(issued("i20", Way.INVITED, Rank.USER), tomorrow)
                        .codesMade())
                .isEqualTo(new CodesMade(LocalDate.of(2026, 11, 22), 1, 1));
    }

    @Test
    void somebodyMustBeLeftWhoCanDecide() {
        var two = AccessList.empty(EMPLOYER)
                .admit(new Member("m1", "sub-1", "Rolf", Rank.ADMINISTRATOR, Way.LETTER, NOW))
                .admit(new Member("m2", "sub-2", "Stine", Rank.USER, Way.INVITED, NOW));

        assertThatExceptionOfType(AccessProblem.LastAdministrator.class).isThrownBy(() -> two.remove("m1", NOW));
        assertThatExceptionOfType(AccessProblem.LastAdministrator.class).isThrownBy(() -> two.rank("m1", Rank.USER));

        var handedOver = two.rank("m2", Rank.ADMINISTRATOR).remove("m1", NOW);
        assertThat(handedOver.memberWith("sub-1")).isEmpty();
        assertThat(handedOver.isAdministrator("sub-1")).isFalse();
    }

    @Test
    void whatTheProviderVouchesForIsTakenAwayThere() {
        var one =
                AccessList.empty(EMPLOYER).admit(new Member("m1", "sub-1", "Rolf", Rank.ADMINISTRATOR, Way.CLAIM, NOW));

        assertThatExceptionOfType(AccessProblem.ByClaim.class).isThrownBy(() -> one.remove("m1", NOW));
    }

    @Test
    void untilSomebodyDecidesEverybodyTheProviderVouchesForMay() {
        var nobody = AccessList.empty(EMPLOYER);
        assertThat(nobody.isAdministrator("sub-9")).isTrue();

        var one = nobody.admit(new Member("m1", "sub-1", "Rolf", Rank.ADMINISTRATOR, Way.CLAIM, NOW));
        assertThat(one.isAdministrator("sub-9")).isFalse();
        assertThat(one.isAdministrator("sub-1")).isTrue();
    }

    private static Issued issued(String id, Way way, Rank rank) {
        return new Issued(id, CODE.sealedFor(EMPLOYER), way, rank, null, NOW.plus(Duration.ofDays(30)));
    }

    private static Member newcomer(String subject) {
        return new Member("m-" + subject, subject, "Test", Rank.USER, Way.INVITED, NOW);
    }
}
