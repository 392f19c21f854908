package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.journeys.EndReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BreakingOffTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z"));

    private final SignedContracts contracts = new SignedContracts();
    private final List<Course> courses = new ArrayList<>();

    @Test
    void aContractCountsInTheSchoolYearItEndedWithItsReason() {
        for (int i = 0; i < 6; i++) ended("2026-10-01", EndReason.ANOTHER_TRADE);
        for (int i = 0; i < 5; i++) ended("2026-08-01", EndReason.MOVED_AWAY);
        for (int i = 0; i < 7; i++) ended("2026-07-31", EndReason.OTHER);
        for (int i = 0; i < 5; i++) goesOn();

        var years = brokenOff().years();

        assertThat(years).extracting(BrokenOff.BrokenOffYear::year).containsExactly(2026, 2025, 2024, 2023, 2022);
        assertThat(years).extracting(BrokenOff.BrokenOffYear::contracts).containsExactly(11, 7, null, null, null);
        assertThat(count(years.getFirst(), EndReason.ANOTHER_TRADE)).isEqualTo(6);
        assertThat(count(years.getFirst(), EndReason.MOVED_AWAY))
                .as("withheld beside those nobody gave: the sum would tell that nobody did")
                .isNull();
        assertThat(count(years.getFirst(), EndReason.OTHER)).isNull();
    }

    @Test
    void aReasonFewHadIsNotLeftOverFromTheSum() {
        for (int i = 0; i < 9; i++) ended("2026-10-01", EndReason.ANOTHER_TRADE);
        for (int i = 0; i < 6; i++) ended("2026-10-01", EndReason.MOVED_AWAY);
        ended("2026-10-01", EndReason.NEEDS_MORE_SUPPORT);

        var year = brokenOff().years().getFirst();

        assertThat(year.contracts()).isEqualTo(16);
        assertThat(year.reasons())
                .filteredOn(reason -> reason.contracts() != null)
                .hasSizeLessThan(2);
    }

    @Test
    void onePersonWhoEndedSeveralIsOnePerson() {
        for (int i = 0; i < 6; i++) ended("2026-10-01", EndReason.ANOTHER_TRADE, "kari");

        assertThat(brokenOff().years().getFirst().contracts()).isNull();
    }

    private void ended(String day, EndReason reason) {
        ended(day, reason, "k" + courses.size());
    }

    private void ended(String day, EndReason reason, String who) {
        var id = signed(who);
        contracts.with(id, "LAERLING", LocalDate.parse("2025-08-15"), LocalDate.parse(day), reason);
    }

    private void goesOn() {
        var id = signed("k" + courses.size());
        contracts.with(id, "LAERLING", LocalDate.parse("2025-08-15"), LocalDate.parse("2027-08-14"), null);
    }

    private String signed(String who) {
        var id = "m" + courses.size();
        courses.add(ACourse.of(id).by(who).from("2025-04-01", 1, 1, 1, 1, 1).done());
        return id;
    }

    private BrokenOff brokenOff() {
        return new BreakingOff(contracts.known(), Kept.of(courses).history(), NOW).brokenOff("3909");
    }

    private static @Nullable Integer count(BrokenOff.BrokenOffYear year, EndReason reason) {
        return year.reasons().get(reason.ordinal()).contracts();
    }
}
