package no.larvik.laereplass.matching.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.journeys.Deed;
import no.larvik.laereplass.matching.journeys.EndReason;
import no.larvik.laereplass.matching.journeys.Entry;
import no.larvik.laereplass.matching.journeys.FollowingUp.Seen;
import no.larvik.laereplass.matching.journeys.Journey;
import no.larvik.laereplass.matching.journeys.Learnt;
import no.larvik.laereplass.matching.journeys.Stage;
import no.larvik.laereplass.matching.matches.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JourneyBodyTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whatStaffDoAmongThemselvesIsReadByStaffAlone() {
        var journey = journey(
                Stage.RUNNING, Deed.START, Deed.MISS_TALK, Deed.WARN_OF_SILENCE, Deed.REGISTER_CONTACT, Deed.HOLD_TALK);

        assertThat(deeds(journey, Actor.STAFF))
                .containsExactly(
                        Deed.START, Deed.MISS_TALK, Deed.WARN_OF_SILENCE, Deed.REGISTER_CONTACT, Deed.HOLD_TALK);
        for (var other : List.of(Actor.CANDIDATE, Actor.EMPLOYER)) {
            assertThat(deeds(journey, other)).as(other.word()).containsExactly(Deed.START, Deed.HOLD_TALK);
            assertThat(body(journey, other).warned()).isFalse();
            assertThat(body(journey, other).lastHeard()).isNull();
        }
        assertThat(body(journey, Actor.STAFF).warned()).isTrue();
    }

    @Test
    void whyItEndedIsReadByTheYoungPersonAndNotByTheCompany() {
        var ended = journey(Stage.ENDED, Deed.START, Deed.END, Deed.GO_TO_SCHOOL);

        var own = body(ended, Actor.CANDIDATE);
        assertThat(own.reason()).isEqualTo(EndReason.ANOTHER_TRADE);
        assertThat(own.learnt()).isNotNull();
        assertThat(own.contactUntil()).isEqualTo(TODAY.plusYears(2));
        var former = body(ended, Actor.EMPLOYER);
        assertThat(former.reason()).isNull();
        assertThat(former.learnt()).isNull();
        assertThat(former.contactUntil()).isNull();
        assertThat(deeds(ended, Actor.EMPLOYER))
                .as("nothing of what came after its own part")
                .containsExactly(Deed.START, Deed.END);
    }

    private static List<@Nullable Deed> deeds(Journey journey, Actor as) {
        var deeds = new ArrayList<@Nullable Deed>();
        body(journey, as).entries().forEach(entry -> deeds.add(entry.deed()));
        return deeds;
    }

    private static JourneyBody body(Journey journey, Actor as) {
        return JourneyBody.of(new Seen(journey, as), NOON);
    }

    private static Journey journey(Stage stage, Deed... done) {
        var entries = new ArrayList<Entry>();
        for (var deed : done) entries.add(new Entry(NOON, deed, stage, Actor.STAFF, TODAY, null));
        var over = stage == Stage.ENDED;
        return new Journey(
                "m1",
                new Journey.Parties("kari", "o1", "e1", "910000004", "3909", "tomrerfaget"),
                stage,
                "LAERLING",
                TODAY.minusYears(1),
                TODAY.plusYears(1),
                TODAY.plusYears(1),
                TODAY.plusMonths(2),
                TODAY.minusDays(70),
                true,
                over ? TODAY.plusYears(2) : null,
                null,
                over ? EndReason.ANOTHER_TRADE : null,
                over ? new Learnt(List.of(Learnt.Lesson.ANOTHER_TRADE), null) : null,
                entries,
                true,
                3);
    }
}
