package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static no.larvik.laereplass.candidate.Cases.ida;
import static no.larvik.laereplass.candidate.Cases.kari;
import static no.larvik.laereplass.candidate.Cases.nora;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Told after a year without a word, gone a month later, unless anything happens. */
class RetentionTest {

    private static final Actor PIA =
            new Actor("demo-pia", Set.of(Role.DATA_PROTECTION), Cases.LARVIK, null, null, null);

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryCasework casework = new InMemoryCasework();
    private Instant now = NOON;
    private final InstantSource clock = () -> now;

    @Test
    void aQuietCaseIsToldAfterAYearAndGoesAMonthLater() {
        candidates.with(aCandidate().linkedTo(KARI).withGuardian().build());

        assertThat(after(364).noticed()).isZero();
        assertThat(after(367).noticed()).isEqualTo(1);
        assertThat(casework.messages)
                .singleElement()
                .satisfies(message -> assertThat(message.text()).isEqualTo("notice NB P1M"));
        assertThat(after(368).noticed()).isZero();
        assertThat(after(380).erased()).isZero();
        assertThat(after(400).erased()).isEqualTo(1);
        assertThat(candidates.find(ID)).isEmpty();
        assertThat(casework.messages).isEmpty();
    }

    @Test
    void aWordFromThePersonKeepsTheCase() {
        candidates.with(aCandidate().linkedTo(KARI).build());
        after(367);
        casework.writes(ID, now.plus(Duration.ofDays(3)));

        assertThat(after(400).erased()).isZero();
        assertThat(candidates.find(ID)).isPresent();
    }

    @Test
    void aDryRunSaysWhatARunDoesAndDoesNothing() {
        candidates.with(aCandidate().linkedTo(KARI).build());
        now = NOON.plus(Duration.ofDays(367));

        var dry = retention().run(true);
        var again = retention().run(true);
        var real = retention().run(false);

        assertThat(dry).isEqualTo(again);
        assertThat(dry.noticed()).isEqualTo(real.noticed()).isEqualTo(1);
        assertThat(casework.messages).hasSize(1);
    }

    @Test
    void aGuardianIsForgottenOnTheEighteenthBirthday() {
        candidates.with(aCandidate().withGuardian().build());

        assertThat(after(10).guardians()).isZero();
        now = Instant.parse("2027-03-14T12:00:00Z");
        assertThat(retention().run(false).guardians()).isEqualTo(1);
        assertThat(candidates.get().guardian()).isNull();
    }

    @Test
    void onlyWhoAnswersForTheRulesRunsThemByHand() {
        assertThatThrownBy(() -> retention().run(nora(), true)).isInstanceOf(CandidateProblem.NotInYourRole.class);
        assertThatThrownBy(() -> retention().run(kari(), true)).isInstanceOf(CandidateProblem.NotInYourRole.class);
        assertThatThrownBy(() -> retention().run(ida(), false)).isInstanceOf(CandidateProblem.NotInYourRole.class);
        assertThat(retention().run(PIA, false).dryRun()).isFalse();
    }

    private Retention.Report after(int days) {
        now = NOON.plus(Duration.ofDays(days));
        return retention().run(false);
    }

    private Retention retention() {
        var looks = new Looks();
        var erasing = new Erasing(
                candidates,
                casework.notes(),
                casework.messages(),
                casework.documents(),
                casework.referrals(),
                looks,
                clock);
        var rules =
                new RetentionRules(Period.ofMonths(12), Period.ofMonths(1), Period.ofMonths(6), Period.ofMonths(24));
        return new Retention(
                candidates,
                casework.messages(),
                casework.referrals(),
                looks,
                erasing,
                () -> ID,
                rules,
                (language, until) -> "notice " + language + " " + until,
                clock);
    }
}
