package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lærlingprogram del 1: followed until they have finished, also past 21, and the line that says what came of it. */
@ExtendWith(RunningPlatform.class)
@Order(7)
class ProgrammePartOneIT {

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    @Test
    void aCaseLivesToItsEndAndTheOutcomeLineCountsIt() {
        var before = outcomes("PART_1");
        var nora = market.as("nora");
        var fagbrev = Apprentice.registered(nora, "PART_1").looking();
        var certificate = fagbrev.signed();
        assertThat(fagbrev.journey(certificate).path("talkDue").asString()).isNotEmpty();
        fagbrev.done(certificate, Map.of("deed", "HOLD_TALK"));
        fagbrev.done(certificate, Map.of("deed", "ENTER_EXAM"));
        fagbrev.done(certificate, Map.of("deed", "PASS", "certificate", "FAGBREV"));
        var student = Apprentice.registered(nora, "PART_1").looking();
        var learnt = Map.of("lessons", List.of("IT_WENT_WELL"));
        student.done(student.signed(), Map.of("deed", "END", "reason", "HIGHER_EDUCATION", "learnt", learnt));
        Apprentice.registered(nora, "PART_1").looking().signed();

        var expected = new TreeMap<>(before);
        for (var one : List.of("FAGBREV", "HIGHER_EDUCATION", "UNDER_WAY")) expected.merge(one, 1, Integer::sum);
        assertThat(outcomes("PART_1")).isEqualTo(expected);
    }

    @Test
    void theLineIsExactForThoseWhoLeadAndTellsNobodyElseASmallNumber() {
        for (var other : List.of("kari", "nora", "rolf", "pia"))
            market.as(other).get("/api/v1/cohorts/outcomes").expect(403);
        for (var line : market.as("ida")
                .get("/api/v1/cohorts/outcomes")
                .expect(200)
                .json()
                .path("lines"))
            for (var count : line.path("outcomes"))
                assertThat(count.isNull() || count.asInt() >= 5).isTrue();
    }

    @Test
    void whoeverIsPastTwentyOneIsFollowedToTheEndAndTwoYearsOn() {
        var nora = market.as("nora");
        var today = Programme.today();
        var grown = Apprentice.registered(nora, "PART_1", 23).looking();
        var journey = grown.signed();
        assertThat(grown.journey(journey).path("talkDue").asString())
                .isEqualTo(today.minusDays(1).plusMonths(6).toString());

        var talked = grown.done(journey, Map.of("deed", "HOLD_TALK"));
        assertThat(talked.path("talkDue").asString())
                .isEqualTo(today.plusMonths(6).toString());
        var learnt = Map.of("lessons", List.of("IT_WENT_WELL"));
        var ended = grown.done(journey, Map.of("deed", "END", "reason", "OTHER_WORK", "learnt", learnt));

        assertThat(ended.path("contactUntil").asString())
                .isEqualTo(today.plusYears(2).toString());
        assertThat(ended.path("talkDue").asString())
                .as("and a talk before that")
                .isNotEmpty();
        var heard = grown.done(journey, Map.of("deed", "REGISTER_CONTACT"));
        assertThat(heard.path("lastHeard").asString()).isEqualTo(today.toString());
        assertThat(heard.path("deeds").toString()).contains("HOLD_TALK", "REGISTER_CONTACT");
        assertThat(nora.get("/api/v1/journeys?candidate=" + grown.id())
                        .expect(200)
                        .body())
                .contains(journey);
    }

    private static Map<String, Integer> outcomes(String part) {
        var counted = new TreeMap<String, Integer>();
        var answer =
                market.as("liv").get("/api/v1/cohorts/outcomes").expect(200).json();
        assertThat(answer.path("known").asBoolean()).isTrue();
        for (var line : answer.path("lines")) {
            if (!line.path("part").asString().equals(part)) continue;
            line.path("outcomes")
                    .properties()
                    .forEach(one -> counted.put(one.getKey(), one.getValue().asInt()));
            assertThat(line.path("contracts").asInt())
                    .isEqualTo(counted.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
        return counted;
    }
}
