package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConsentsTest extends ServiceTest {

    private static final String YES = "{\"textVersion\": \"2026-1\"}";

    @Test
    void everyPurposeIsAskedGivenAndTakenBackByItselfAndRemembered() {
        var kari = aYoungPerson();
        var id = linked(kari);
        assertThat(state(kari, id, "AGENCY", "NAV")).isEqualTo("NOT_ASKED");

        assertThat(as(kari).put(path(id, "/consents/agencies/NAV"), YES).status())
                .isEqualTo(200);
        assertThat(state(kari, id, "AGENCY", "NAV")).isEqualTo("GIVEN");
        assertThat(as(kari).delete(path(id, "/consents/agencies/NAV")).status()).isEqualTo(204);

        assertThat(state(kari, id, "AGENCY", "NAV")).isEqualTo("WITHDRAWN");
        assertThat(state(kari, id, "AGENCY", "SKOLE")).isEqualTo("NOT_ASKED");
        var history = as(kari).get(path(id, "/consents")).body().path("history");
        assertThat(history.size()).isEqualTo(2);
        assertThat(history.get(0).path("yes").asBoolean()).isFalse();
        assertThat(history.get(1).path("textVersion").asString()).isEqualTo("2026-1");
        assertThat(history.get(1).path("bySelf").asBoolean()).isTrue();
    }

    @Test
    void whoStopsNewsIsNotWrittenToFromTheNextTryOn() {
        var kari = aYoungPerson();
        var id = linked(kari);
        assertThat(contact(id).path("wantsNews").asBoolean()).isTrue();

        as(kari).delete(path(id, "/consents/notifications"));
        assertThat(contact(id).path("wantsNews").asBoolean()).isFalse();

        as(kari).put(path(id, "/consents/notifications"), YES);
        assertThat(contact(id).path("wantsNews").asBoolean()).isTrue();
    }

    @Test
    void aYesToAnOpeningIsTakenBackWhereAllOthersAre() {
        var kari = aYoungPerson();
        var id = linked(kari);
        var opening = "01939d4e-0000-7000-8000-0000000000b1";
        Api.from("matching-service", kari, port)
                .put("/internal/candidates/" + id + "/consents/openings/" + opening, "{\"matchId\": \"m1\"}");
        assertThat(state(kari, id, "OPENING", opening)).isEqualTo("GIVEN");

        assertThat(as(kari).delete(path(id, "/consents/openings/" + opening)).status())
                .isEqualTo(204);

        assertThat(state(kari, id, "OPENING", opening)).isEqualTo("WITHDRAWN");
    }

    @Test
    void theTextIsShownWordForWordInTheReadersLanguage() {
        var texts = as(aYoungPerson())
                .with("Accept-Language", "nn")
                .get("/api/v1/candidates/consent-texts")
                .body()
                .path("items");

        assertThat(texts.size()).isEqualTo(4);
        assertThat(texts.get(0).path("title").asString()).isEqualTo("Vi leitar etter plassar for deg");
        assertThat(texts.get(0).path("text").size()).isEqualTo(4);
    }

    @Test
    void anAgencyNobodyKnowsIsNamedAsTheFault() {
        var kari = aYoungPerson();
        var id = linked(kari);

        var answer = as(kari).put(path(id, "/consents/agencies/SIRKUS"), YES);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointers()).containsExactly("/agency");
    }

    @Test
    void aPauseHasNoPlaceForAReasonAndIsSeenByMatching() {
        var kari = aYoungPerson();
        var id = published(kari);

        assertThat(as(kari).put(path(id, "/pause"), "{\"reason\": \"x\"}").status())
                .isEqualTo(400);
        var paused = as(kari).put(path(id, "/pause"), "{}");
        assertThat(paused.body().path("pause").isObject()).isTrue();
        try (var states = new Topic(broker, topics.actual("candidate.state.v1"))) {
            org.awaitility.Awaitility.await()
                    .untilAsserted(() -> assertThat(
                                    lastState(states, id).path("paused").asBoolean())
                            .isTrue());
            assertThat(as(kari).delete(path(id, "/pause")).body().path("pause").isNull())
                    .isTrue();
            org.awaitility.Awaitility.await()
                    .untilAsserted(() -> assertThat(
                                    lastState(states, id).path("paused").asBoolean())
                            .isFalse());
        }
    }

    @Test
    void aGuardianIsContactOnlyAndOnlyUntilEighteen() {
        var kari = aYoungPerson();
        var id = linked(kari);
        var tag = as(kari).get(path(id, "")).etag();
        var guardian = "{\"name\": \"Foresattkanari\", \"phone\": \"900 90 909\"}";

        assertThat(as(kari).put(path(id, "/guardian"), guardian).status()).isEqualTo(428);
        var kept = as(kari).with("If-Match", tag).put(path(id, "/guardian"), guardian);
        assertThat(kept.body().path("guardian").path("phone").asString()).isEqualTo("+4790090909");
        assertThat(as(kari).with("If-Match", kept.etag())
                        .put(path(id, "/guardian"), "{\"name\": \"\", \"phone\": \"1\"}")
                        .pointers())
                .containsExactly("/name", "/phone");
        assertThat(as(kari).delete(path(id, "/guardian"))
                        .body()
                        .path("guardian")
                        .isNull())
                .isTrue();

        var grown = registeredAged(18);
        var refused =
                as(NORA).with("If-Match", as(NORA).get(path(grown, "")).etag()).put(path(grown, "/guardian"), guardian);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("of-age");
    }

    private String registeredAged(int years) {
        var born = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Oslo")).minusYears(years);
        var body = person("Fornavnkanari").replaceFirst("\"birthDate\": \"[^\"]*\"", "\"birthDate\": \"" + born + "\"");
        return as(NORA).post("/api/v1/candidates", body).text("id");
    }

    private JsonNode contact(String id) {
        return Api.from("notification-service", port)
                .get("/internal/candidates/" + id + "/contact")
                .body();
    }

    private static JsonNode lastState(Topic states, String id) {
        var heard = states.of(id);
        assertThat(heard).isNotEmpty(); // asked again until it is there
        return Api.JSON.readTree(heard.getLast().value());
    }

    private String state(Caller person, String id, String purpose, String of) {
        for (var item : as(person).get(path(id, "/consents")).body().path("items")) {
            var whose = item.path("agency").isNull() ? item.path("openingId") : item.path("agency");
            if (item.path("purpose").asString().equals(purpose)
                    && whose.asString("").equals(of)) return item.path("state").asString();
        }
        return "";
    }
}
