package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.voices.Feeling;
import no.larvik.laereplass.matching.voices.Moment;
import no.larvik.laereplass.matching.voices.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HearingTest {

    private final List<Voice> said = new ArrayList<>();

    @Test
    void whatAllSaidOfAStepIsCountedInTwoWays() {
        say(9, Feeling.GOOD, true);
        say(7, Feeling.SO_SO, false);
        say(6, Feeling.BAD, null);

        var met = heard().moments().get(Moment.MET.ordinal());

        assertThat(met.answers()).isEqualTo(22);
        assertThat(met.feelings()).extracting(Heard.OfFeeling::answers).containsExactly(9, 7, 6);
        assertThat(met.clear()).extracting(Heard.OfClear::answers).containsExactly(9, 7, 6);
        assertThat(heard().moments()).hasSize(Moment.values().length);
        assertThat(heard().moments().getFirst().answers()).isNull();
    }

    @Test
    void onePersonWhoSpeaksOftenIsStillOnePerson() {
        for (int i = 0; i < 8; i++)
            said.add(new Voice("often" + i, Moment.MET, "one", "3909", 2026, Feeling.BAD, null));
        say(20, Feeling.GOOD, true);

        var met = heard().moments().get(Moment.MET.ordinal());

        assertThat(met.answers()).isEqualTo(28);
        assertThat(met.feelings().get(2).answers()).isNull();
        assertThat(heard().moments().get(Moment.TRIED.ordinal()).answers()).isNull();
    }

    @Test
    void whatWasSaidOfAStepThatFewOfAYearTookIsNotTold() {
        say(8, Feeling.GOOD, true);
        var alone = new Voice("late", Moment.MET, "late", "3909", 2026, Feeling.BAD, true);
        said.add(alone);
        var courses = new SaidVoices(said)
                .history().of("3909").stream()
                        .map(course -> course.id().equals("late")
                                ? ACourse.of("late")
                                        .by("late")
                                        .from("2025-09-01", 1, 1)
                                        .done()
                                : course)
                        .toList();

        var met = new Hearing(new SaidVoices(said), Kept.of(courses).history(), InstantSource.system())
                .heard(2026, "3909")
                .moments()
                .get(Moment.MET.ordinal());

        assertThat(met.answers()).as("somebody was asked the year before").isNull();
        assertThat(met.feelings()).extracting(Heard.OfFeeling::answers).containsOnlyNulls();
    }

    @Test
    void aYearThatCannotBeIsRefused() {
        assertThatThrownBy(
                        () -> SaidVoices.hearing(said, InstantSource.system()).heard(12, "3909"))
                .isInstanceOf(MatchingProblem.BadField.class);
    }

    private Heard heard() {
        var clock = InstantSource.fixed(Instant.parse("2026-11-20T11:00:00Z"));
        return SaidVoices.hearing(said, clock).heard(2026, "3909");
    }

    private void say(int people, Feeling feeling, @Nullable Boolean clear) {
        for (int i = 0; i < people; i++) {
            var id = feeling + "-" + i;
            said.add(new Voice("m" + id, Moment.MET, "k" + id, "3909", 2026, feeling, clear));
        }
    }
}
