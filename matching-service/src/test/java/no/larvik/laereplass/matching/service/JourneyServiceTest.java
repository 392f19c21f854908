package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.contracts.Contracts;
import org.junit.jupiter.api.Test;

/** From the approved contract to the certificate, or to an end that is not one. */
class JourneyServiceTest extends ServiceTest {

    @Test
    void anApprovedContractBeginsAJourneyThatTimeStartsAndStaffBringToTheCertificate() {
        var kari = world.candidate("nora");
        var nora = world.staff("nora");
        var id = approved(kari, world.opening(1), LocalDate.now().minusDays(10));

        var running = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> nora.get("/api/v1/journeys/" + id),
                        found -> found.text("stage").equals("RUNNING"));
        assertThat(running.text("talkDue")).isNotEmpty();
        assertThat(world.young(kari).get("/api/v1/journeys").response().body()).contains(id);
        assertThat(world.firm(World.FIRM).get("/api/v1/journeys/" + id).status())
                .isEqualTo(200);
        for (var nobody : List.of(
                world.staff("jonas"),
                world.firm(World.OTHER_FIRM),
                world.young(world.candidate("nora")),
                world.administrator()))
            assertThat(nobody.get("/api/v1/journeys/" + id).status()).isEqualTo(404);

        var asks = world.service("notification-service").get("/internal/v1/journeys/" + id);
        assertThat(asks.text("stage")).isEqualTo("RUNNING");
        assertThat(asks.text("talkDue")).isEqualTo(running.text("talkDue"));
        assertThat(world.service("employer-service")
                        .get("/internal/v1/journeys/" + id)
                        .status())
                .isEqualTo(403);

        var early = act(nora, running, Map.of("deed", "PASS", "certificate", "FAGBREV"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().path("allowed").toString()).contains("HOLD_TALK", "ENTER_EXAM");
        var exam = act(nora, running, Map.of("deed", "ENTER_EXAM"));
        var passed = act(nora, exam, Map.of("deed", "PASS", "certificate", "FAGBREV"));

        assertThat(passed.text("stage")).isEqualTo("COMPLETED");
        assertThat(nora.match(id).text("state")).isEqualTo("COMPLETED");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> world.service("candidate-service")
                        .get("/internal/v1/outcomes")
                        .body()
                        .path("byCandidate")
                        .path(kari)
                        .asString()
                        .equals("FAGBREV"));
        assertThat(world.service("candidate-service")
                        .get("/internal/v1/ties/" + kari)
                        .body()
                        .path("tied")
                        .asBoolean())
                .isTrue();
        assertThat(world.service("employer-service")
                        .get("/internal/v1/outcomes")
                        .status())
                .isIn(401, 403);
        contractsHold(id);
    }

    @Test
    void anEndedJourneyFreesTheYoungPersonAtOnceAndIsNoBlackMark() {
        var kari = world.candidate("nora");
        var opening = world.opening(1);
        var nora = world.staff("nora");
        var id = approved(kari, opening, LocalDate.now().plusDays(30));
        var journey = nora.get("/api/v1/journeys/" + id);
        var end = Map.of(
                "deed",
                "END",
                "reason",
                "NEEDS_MORE_SUPPORT",
                "learnt",
                Map.of("lessons", List.of("MORE_SUPPORT"), "words", "Hemmelig her"));

        assertThat(act(world.young(kari), journey, end).status()).isEqualTo(409);
        assertThat(act(world.firm(World.FIRM), journey, end).status()).isEqualTo(409);
        var ended = act(nora, journey, end);

        assertThat(ended.text("stage")).isEqualTo("ENDED");
        assertThat(nora.match(id).text("state")).isEqualTo("ENDED");
        var other = world.match(
                "nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED");
        assertThat(other.text("state")).isEqualTo("OFFER_ACCEPTED");
        var seen =
                world.firm(World.FIRM).get("/api/v1/journeys/" + id).response().body();
        assertThat(seen).doesNotContain("NEEDS_MORE_SUPPORT", "Hemmelig her");
        var school = act(nora, ended, Map.of("deed", "GO_TO_SCHOOL"));
        assertThat(school.text("stage")).isEqualTo("IN_SCHOOL");
        var former = world.firm(World.FIRM).get("/api/v1/journeys/" + id);
        assertThat(former.response().body()).doesNotContain("IN_SCHOOL", "GO_TO_SCHOOL");
        assertThat(act(world.firm(World.FIRM), former, Map.of("deed", "ASK_FOR_TALK"))
                        .status())
                .isEqualTo(409);
        assertThat(act(nora, school, Map.of("deed", "ENTER_EXAM")).text("stage"))
                .isEqualTo("EXAM");
        contractsHold(id);
        theFormerCompanyIsNotNamed(id, "gone-to-school", "exam-entered");
    }

    @Test
    void contractsThatEndedAreCountedWhenFiveDid() {
        var ida = world.administratorOf("3911");
        var nora = world.staff("nora");
        var path = "/api/v1/insight/broken-off";
        for (int people = 0; people < 5; people++) {
            assertThat(ida.get(path).body().at("/years/0/contracts").isNull()).isTrue();
            var kari = world.candidate("nora", Map.of("municipality", "3911"));
            var id = approved(kari, world.opening(1), LocalDate.now().plusDays(30));
            var end = Map.of(
                    "deed", "END", "reason", "ANOTHER_TRADE", "learnt", Map.of("lessons", List.of("MORE_SUPPORT")));
            assertThat(act(nora, nora.get("/api/v1/journeys/" + id), end).status())
                    .isEqualTo(200);
        }

        var year = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> ida.get(path).body().at("/years/0"),
                        found -> found.path("contracts").isNumber());

        assertThat(year.path("contracts").asInt()).isEqualTo(5);
        assertThat(year.path("reasons").valueStream())
                .as("all ended for one reason: told, it would tell that nobody had another")
                .hasSize(9)
                .allMatch(one -> one.path("contracts").isNull());
    }

    @Test
    void vg3InSchoolIsAJourneyWithoutACompany() {
        var kari = world.candidate("nora");
        var asked = Map.of("candidateId", kari, "trade", "tomrerfaget", "from", "2026-08-20", "until", "2027-06-20");

        assertThat(world.young(kari).post("/api/v1/journeys", asked).status()).isEqualTo(403);
        assertThat(world.staff("jonas").post("/api/v1/journeys", asked).status())
                .isEqualTo(404);
        var begun = world.staff("nora").post("/api/v1/journeys", asked);

        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.text("stage")).isEqualTo("IN_SCHOOL");
        assertThat(world.young(kari).get("/api/v1/journeys").response().body()).contains(begun.text("id"));
        assertThat(world.staff("nora").post("/api/v1/journeys", asked).text("code"))
                .isEqualTo("already-committed");
        var unknown = new java.util.HashMap<>(asked);
        unknown.put("trade", "trolldomsfaget");
        assertThat(world.staff("nora").post("/api/v1/journeys", unknown).errors())
                .containsExactly("/trade unknown-trade");
    }

    @Test
    void eachStepAfterTheContractCanBeSpokenOfOnceItHasCome() {
        var kari = world.candidate("nora");
        var nora = world.staff("nora");
        var id = approved(kari, world.opening(1), LocalDate.now().minusDays(10));
        var running = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> nora.get("/api/v1/journeys/" + id),
                        found -> found.text("stage").equals("RUNNING"));
        assertThat(moments(kari, id)).containsExactly("ANSWERED", "HEARD", "OFFERED", "SIGNED", "BEGAN");
        assertThat(speak(kari, id, "TALKED").errors()).containsExactly("/moment moment-ahead");

        var talked = act(nora, running, Map.of("deed", "HOLD_TALK"));
        assertThat(moments(kari, id)).endsWith("BEGAN", "TALKED");
        var exam = act(nora, talked, Map.of("deed", "ENTER_EXAM"));
        assertThat(speak(kari, id, "EXAMINED").errors()).containsExactly("/moment moment-ahead");
        act(nora, exam, Map.of("deed", "NOT_PASS"));

        assertThat(moments(kari, id)).endsWith("TALKED", "EXAMINED");
        for (var moment : List.of("OFFERED", "SIGNED", "TALKED", "EXAMINED"))
            assertThat(speak(kari, id, moment).status()).as(moment).isEqualTo(204);
    }

    private List<String> moments(String kari, String id) {
        return world.young(kari)
                .get("/api/v1/matches/" + id + "/voices")
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("moment").asString())
                .toList();
    }

    private Api.Answer speak(String kari, String id, String moment) {
        return world.young(kari)
                .send("PUT", "/api/v1/matches/" + id + "/voices/" + moment, Map.of("feeling", "SO_SO"), Map.of());
    }

    private String approved(String kari, String opening, LocalDate from) {
        var nora = world.staff("nora");
        var firm = world.firm(World.FIRM);
        var id = world.match("nora", kari, opening, "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED")
                .text("id");
        var period = Map.of("from", from.toString(), "until", from.plusYears(2).toString());
        var confirm = Map.of("to", "OFFER_ACCEPTED", "confirm", Map.of("textVersion", "2026-1"));
        if (from.isBefore(LocalDate.now())) {
            assertThat(firm.step(firm.match(id), Map.of("to", "OFFER_ACCEPTED", "period", period))
                            .errors())
                    .containsExactly("/period/from backdated-by-staff");
            nora.step(nora.match(id), Map.of("to", "OFFER_ACCEPTED", "period", period, "reason", "WRITTEN_DOWN_LATE"));
        } else firm.step(firm.match(id), Map.of("to", "OFFER_ACCEPTED", "period", period));
        firm.step(firm.match(id), confirm);
        world.young(kari).step(world.young(kari).match(id), confirm);
        firm.step(firm.match(id), "CONTRACT_SENT");
        nora.step(
                nora.match(id),
                Map.of(
                        "to",
                        "CONTRACT_APPROVED",
                        "approval",
                        Map.of(
                                "by",
                                "COUNTY",
                                "on",
                                LocalDate.now().minusDays(1).toString())));
        return id;
    }

    private static Api.Answer act(Api who, Api.Answer seen, Map<String, ?> deed) {
        return who.send(
                "POST",
                "/api/v1/journeys/" + seen.text("id") + "/deeds",
                deed,
                Map.of(
                        "If-Match",
                        seen.etag(),
                        "Idempotency-Key",
                        java.util.UUID.randomUUID().toString()));
    }

    private void theFormerCompanyIsNotNamed(String id, String... verbs) {
        for (var verb : verbs) {
            var told = await().atMost(Duration.ofSeconds(20))
                    .until(() -> ofType(id, "journey." + verb + ".v1"), found -> !found.isEmpty());
            assertThat(told).noneMatch(json -> json.contains("employerId") || json.contains("openingId"));
        }
        assertThat(ofType(id, "journey.ended.v1")).allMatch(json -> json.contains("employerId"));
    }

    private List<String> ofType(String id, String type) {
        return Broker.records(topics.actual("journey.event.v1"), id).stream()
                .filter(record -> new String(
                                java.util.Objects.requireNonNull(
                                                record.headers().lastHeader("ce_type"))
                                        .value(),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .endsWith(type))
                .map(record -> new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    /** Everything announced of it is what the contracts say, and no word of anybody's. */
    private void contractsHold(String id) {
        var records = await().atMost(Duration.ofSeconds(20))
                .until(() -> Broker.records(topics.actual("journey.event.v1"), id), found -> found.size() >= 2);
        for (var record : records) {
            var type = new String(
                            java.util.Objects.requireNonNull(record.headers().lastHeader("ce_type"))
                                    .value(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    .replace("no.larvik.laereplass.", "");
            var json = new String(record.value(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(Contracts.errors(type, json)).as(type + json).isEmpty();
            assertThat(json).doesNotContain("Hemmelig");
        }
        var states = await().atMost(Duration.ofSeconds(20))
                .until(() -> Broker.records(topics.actual("journey.state.v1"), id), found -> !found.isEmpty());
        var last = new String(states.getLast().value(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Contracts.errors("journey.state.v1", last)).isEmpty();
    }
}
