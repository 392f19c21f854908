package no.larvik.laereplass.matching.matches;

import static no.larvik.laereplass.matching.matches.AMatch.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BackdatingTest {

    private static final WorkingDays DAYS = (from, days) -> from.plusSeconds(days * 86_400L);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aContractThatBeganBeforeTodayIsWrittenDownByStaffWithTheReasonInItsHistory() {
        var late = dated(TODAY.minusDays(1), Actor.STAFF, "BEGAN_ON_PAPER");

        assertThat(late.papers().contract().startsOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(late.papers().contract().missing(TODAY))
                .as("everybody confirms these dates")
                .contains(Contract.Party.YOUNG_PERSON, Contract.Party.EMPLOYER);
        assertThat(late.history().getLast().reason()).isEqualTo("BEGAN_ON_PAPER");
    }

    @Test
    void itIsNeverWrittenDownQuietly() {
        refused(TODAY.minusDays(1), Actor.STAFF, null, "/reason backdated-reason");
        refused(TODAY.minusDays(1), Actor.STAFF, "OTHER", "/reason not-a-code");
        refused(TODAY.minusDays(1), Actor.EMPLOYER, "BEGAN_ON_PAPER", "/period/from backdated-by-staff");
        refused(TODAY.minusYears(1).minusDays(1), Actor.STAFF, "BEGAN_ON_PAPER", "/period/from backdated-too-far");
    }

    @Test
    void todayAndDatesThatStandAlreadyNeedNoReason() {
        assertThat(dated(TODAY, Actor.EMPLOYER, null).papers().contract().startsOn())
                .isEqualTo(TODAY);

        var late = dated(TODAY.minusDays(9), Actor.STAFF, "WRITTEN_DOWN_LATE");
        var longer = step(late, TODAY.minusDays(9), TODAY.plusYears(3), Actor.EMPLOYER, null);
        assertThat(longer.papers().contract().endsOn()).isEqualTo(TODAY.plusYears(3));
    }

    private static void refused(LocalDate from, Actor by, @Nullable String reason, String why) {
        assertThatThrownBy(() -> dated(from, by, reason)).hasMessage(why);
    }

    private static Match dated(LocalDate from, Actor by, @Nullable String reason) {
        return step(AMatch.in(State.OFFER_ACCEPTED), from, TODAY.plusYears(2), by, reason);
    }

    private static Match step(Match match, LocalDate from, LocalDate until, Actor by, @Nullable String reason) {
        var period = new Papers.Period(from, until);
        var details = new Details(null, period, null, null, null, null, "who");
        var how = new Instruction(State.OFFER_ACCEPTED, null, reason, null, null, List.of());
        return match.step(how.with(details), by, NOON, DAYS).next();
    }
}
