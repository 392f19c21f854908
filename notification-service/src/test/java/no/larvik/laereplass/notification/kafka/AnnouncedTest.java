package no.larvik.laereplass.notification.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Happening;
import no.larvik.laereplass.notification.MatchRef;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.News;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnnouncedTest {

    private static final Instant AT = Instant.parse("2026-11-25T11:00:00Z");
    private static final String WHOLE = """
            {"matchId":"m","candidateId":"c","openingId":"o","employerId":"e","municipality":"3909",
             "from":"PROPOSED","to":"WITHDRAWN","by":"candidate","aFieldFromLater":{"deep":[1,2]}}""";

    @Test
    void whatIsNeededIsReadAndTheRestLeftAlone() {
        var fact = Announced.read(incoming("no.larvik.laereplass.match.withdrawn.v1", WHOLE));

        assertThat(fact)
                .contains(new Happening(
                        "event-1",
                        News.MATCH_WITHDRAWN,
                        new MatchRef("m", "c", "o", "e", "3909"),
                        MatchStep.PROPOSED,
                        Audience.CANDIDATE,
                        false,
                        null,
                        AT));
    }

    @Test
    void aTypeFromLaterIsNobodysBusiness() {
        assertThat(Announced.read(incoming("no.larvik.laereplass.match.withdrawn.v2", WHOLE)))
                .isEmpty();
        assertThat(Announced.read(incoming("no.larvik.laereplass.match.flown-to-the-moon.v1", WHOLE)))
                .isEmpty();
    }

    @Test
    void aKnownTypeWithoutItsIdsIsNotGuessed() {
        var half = incoming("no.larvik.laereplass.match.withdrawn.v1", "{\"matchId\":\"m\"}");

        assertThatThrownBy(() -> Announced.read(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("candidateId");
    }

    @Test
    void nobodyActedWhenTheClockDid() {
        var byClock = WHOLE.replace("\"candidate\"", "\"system\"");

        assertThat(Announced.read(incoming("no.larvik.laereplass.match.expired.v1", byClock)))
                .hasValueSatisfying(fact -> assertThat(fact.by()).isNull());
    }

    private static Incoming incoming(String type, String value) {
        return new Incoming(type, "m", 1, "event-1", AT, JsonMapper.shared().readTree(value));
    }
}
