package no.larvik.laereplass.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    /** Fewer are shown nowhere. */
    private static final int SHOWN = 5;

    @TempDir
    Path folder;

    private final List<PastYear> years = PastYear.before(SchoolYear.seenFrom(TODAY));

    @Test
    void twoSchoolYearsAreOver() {
        assertThat(years).extracting(PastYear::autumn).containsExactly(2024, 2025);
        assertThat(years.getLast().lastDay()).isBefore(TODAY);
    }

    @Test
    void nobodyOfThePastIsSomebodyOfToday() {
        var today = DemoCandidate.all(SchoolYear.seenFrom(TODAY)).stream()
                .map(DemoCandidate::registration)
                .toList();
        var past = people().stream().map(one -> one.demo().registration()).toList();

        for (var field : List.of("phone", "email")) {
            var all = new ArrayList<>(today.stream().map(one -> one.get(field)).toList());
            all.addAll(past.stream().map(one -> one.get(field)).toList());
            assertThat(all).doesNotHaveDuplicates();
        }
        assertThat(past)
                .allSatisfy(
                        one -> assertThat(String.valueOf(one.get("lastName"))).endsWith("Demo"));
    }

    @Test
    void ofEveryOutcomeThereAreEnoughToBeShown() {
        for (var outcome :
                List.of(Outcome.SIGNED, Outcome.OFFER_DECLINED, Outcome.NOT_SELECTED, Outcome.SILENT, Outcome.DECLINED))
            assertThat(PastPeople.with(outcome).stream().distinct())
                    .as("%s", outcome)
                    .hasSizeGreaterThanOrEqualTo(outcome == Outcome.DECLINED ? SHOWN - 1 : SHOWN);
    }

    @Test
    void answersComeBeforeTheDeadlinesAndSilenceAfterThem() {
        for (var year : years)
            for (var wave : List.of(year.inAutumn(), year.inWinter(), year.inSpring())) {
                assertThat(wave.proposed().until(wave.answered()).getDays()).isLessThan(7);
                assertThat(wave.answered().until(wave.heard()).getDays()).isLessThan(7);
                assertThat(wave.offered().until(wave.accepted()).getDays()).isLessThan(7);
                assertThat(wave.offered()).isAfter(wave.answered().plusDays(7));
                assertThat(wave.approved()).isBefore(wave.from());
            }
    }

    @Test
    void nothingHappensBeforeSomebodyComesInOrOnAWeekend() {
        for (var person : people())
            assertThat(person.scenes()).allSatisfy(scene -> {
                assertThat(scene.day()).isAfter(person.year().firstDay());
                assertThat(scene.day().getDayOfWeek().getValue()).isLessThan(6);
            });
    }

    @Test
    void theStoryIsToldWheneverItIsStarted() {
        for (var day = TODAY; day.isBefore(TODAY.plusYears(1)); day = day.plusDays(1)) {
            var seen = PastYear.before(SchoolYear.seenFrom(day));
            assertThat(seen.getLast().lastDay()).isBefore(day);
            for (var year : seen)
                assertThat(PastPeople.of(year, seen.indexOf(year), day)).hasSize(PastPeople.IN_A_YEAR);
        }
    }

    @Test
    void timeGoesForwardUntilItIsReal() throws IOException {
        var file = folder.resolve("clock");
        var time = DemoTime.beginning(file, NOW.minus(Duration.ofDays(700)), InstantSource.fixed(NOW));
        assertThat(behind(file)).isEqualTo(Duration.ofDays(700));

        time.goTo(NOW.minus(Duration.ofDays(10)));

        assertThat(behind(file)).isEqualTo(Duration.ofDays(10));
        assertThatThrownBy(() -> time.goTo(NOW.minus(Duration.ofDays(11)))).isInstanceOf(WrongAnswer.class);
        assertThatThrownBy(() -> time.goTo(NOW.plusSeconds(1))).isInstanceOf(WrongAnswer.class);
        time.end();
        assertThat(behind(file)).isZero();
        assertThat(time.tellsThePast()).isFalse();
    }

    private static Duration behind(Path file) throws IOException {
        return Duration.ofMillis(ByteBuffer.wrap(Files.readAllBytes(file)).getLong());
    }

    private List<PastPerson> people() {
        return years.stream()
                .flatMap(year -> PastPeople.of(year, years.indexOf(year), TODAY).stream())
                .toList();
    }
}
