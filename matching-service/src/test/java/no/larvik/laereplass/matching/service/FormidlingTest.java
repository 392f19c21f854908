package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The county's year over HTTP: read by everybody, entered by administrators, shown to staff when a day is near. */
class FormidlingTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final String AT = "/api/v1/formidling/";

    @Test
    void vestfoldsYearIsDeliveredWithItsSourceAndSeenByEverybody() {
        var year = world.young(world.candidate("nora")).get(AT + "2027");

        assertThat(year.body().path("county").asString()).isEqualTo("39");
        assertThat(year.body().path("days").size()).isEqualTo(8);
        assertThat(day(year, "DEADLINE").path("day").asString()).isEqualTo("2027-03-01");
        assertThat(day(year, "DEADLINE").path("sourceDate").asString()).isEqualTo("2026-11-22");
        assertThat(day(world.firm(World.FIRM).get(AT + "2026"), "DEADLINE")
                        .path("day")
                        .asString())
                .as("1 March 2026 is a Sunday")
                .isEqualTo("2026-03-02");
        assertThat(world.staff("nora").get(AT + "2031").body().path("days").isEmpty())
                .as("never guessed")
                .isTrue();
        assertThat(world.staff("nora").get(AT + "1999").status()).isEqualTo(404);
    }

    @Test
    void whatAnAdministratorEntersIsInForceInThatCountyAlone() {
        var ida = world.administratorOf("3305");
        var days = List.of(on("DEADLINE", "2028-03-01"), on("PLACING_BEGINS", "2028-03-01"));

        assertThat(enter(ida, 2028, null, days).status()).isEqualTo(428);
        assertThat(enter(ida, 2028, 0, days).status()).isEqualTo(200);
        assertThat(enter(ida, 2028, 0, days).status()).isEqualTo(412);
        var stored = ida.get(AT + "2028");
        assertThat(stored.body().path("version").asLong()).isEqualTo(1);
        assertThat(stored.body().path("by").asString()).startsWith("administrator ");
        assertThat(stored.body().path("days").size()).isEqualTo(2);
        assertThat(enter(ida, 2028, 1, days.subList(0, 1)).body().path("days").size())
                .isEqualTo(1);
        assertThat(world.administrator().get(AT + "2028").body().path("days").isEmpty())
                .isTrue();
        for (var other : List.of(
                world.staff("nora"),
                world.teamLead("liv"),
                world.firm(World.FIRM),
                world.young(world.candidate("nora"))))
            assertThat(enter(other, 2028, 0, days).status()).isEqualTo(403);
    }

    @Test
    void aDayThatCannotBeUsedIsRefusedWhereItStands() {
        var ida = world.administratorOf("3305");
        var unsaid = Map.<String, Object>of(
                "milestone",
                "DEADLINE",
                "day",
                "2029-03-01",
                "about",
                false,
                "source",
                " ",
                "sourceDate",
                TODAY.plusDays(2).toString());
        var days = List.of(
                on("DEADLINE", "2030-03-01"),
                unsaid,
                on("PLACING_BEGINS", "2029-03-01"),
                on("PLACING_ENDS", "2029-02-01"));

        assertThat(enter(ida, 2029, 0, days).errors())
                .containsExactlyInAnyOrder(
                        "/days/0/day other-year",
                        "/days/1/milestone twice",
                        "/days/1/source day-source",
                        "/days/1/sourceDate in-the-future",
                        "/days/3/day ends-before-it-begins");
        assertThat(enter(ida, 2029, 0, List.of(Map.of("milestone", "EASTER", "day", "2029-04-01")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void staffAreRemindedOfADayThatIsNearWithThoseItConcerns() {
        var soon = TODAY.plusDays(5);
        var kari = world.candidate("nora-f1");
        var other = world.candidate("nora-f1", Map.of("kinds", List.of("PRAKSIS")));
        var placed = world.candidate("nora-f1");
        world.match(
                "nora-f1", placed, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED");
        var ida = world.administrator();
        var before = ida.get(AT + soon.getYear()).body();
        var version = before.path("version").asInt();
        assertThat(enter(ida, soon.getYear(), version, List.of(on("PLACING_ENDS", soon.toString())))
                        .status())
                .isEqualTo(200);

        var nora = world.staff("nora-f1");
        var item = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> near(nora),
                        found -> found.size() == 1 && !found.toString().contains(placed))
                .get(0);

        assertThat(item.path("why").asString()).isEqualTo("PLACING_ENDS");
        assertThat(item.path("people").toString()).contains(kari).doesNotContain(other);
        assertThat(item.path("due").asString()).startsWith(soon.toString());
        assertThat(nora.get(AT + "ahead").body().path("items").toString()).contains("PLACING_ENDS");
        var done = Map.of("keys", List.of(item.path("key").asString()), "action", "DONE");
        assertThat(nora.post("/api/v1/queue/actions", done).status()).isEqualTo(200);
        assertThat(near(nora).isEmpty()).isTrue();
        enter(ida, soon.getYear(), version + 1, List.of());
    }

    private static JsonNode near(Api staff) {
        return staff.get("/api/v1/queue?kind=FORMIDLING_DAY").body().path("items");
    }

    private static JsonNode day(Api.Answer year, String milestone) {
        return year.body()
                .path("days")
                .valueStream()
                .filter(day -> day.path("milestone").asString().equals(milestone))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> on(String milestone, String day) {
        return Map.of(
                "milestone", milestone, "day", day, "about", true, "source", "Fylket", "sourceDate", "2026-11-01");
    }

    private static Api.Answer enter(Api who, int year, @Nullable Integer version, List<Map<String, Object>> days) {
        Map<String, String> headers = version == null ? Map.of() : Map.of("If-Match", "\"" + version + "\"");
        return who.send("PUT", AT + year, Map.of("days", days), headers);
    }
}
