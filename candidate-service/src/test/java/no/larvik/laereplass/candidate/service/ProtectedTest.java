package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Liv is the one of the named group. */
class ProtectedTest extends ServiceTest {

    private static final String ALL = "/api/v1/candidates/protected";
    private static final Caller PIA = TestTokens.person("demo-pia", null, null, "dpo");
    private static final Caller LIV_ELSEWHERE = new Caller(
            "demo-liv", java.util.Set.of("staff", "team-lead"), "3811", null, "NAV", "Liv av andre", "gateway");
    private static final String FILLED = """
            {"firstName": "Skjermetkanari", "lastName": "Person", "birthDate": "%s", "phone": "480 00 111",
             "wants": "Vil jobbe med tre"}""".formatted(
                    java.time.LocalDate.now(java.time.ZoneId.of("Europe/Oslo")).minusYears(18));

    @Test
    void whoIsProtectedIsKnownToTheNamedGroupAloneAndToNoTopic() {
        var id = as(LIV).post(ALL, FILLED).text("id");
        as(LIV).post(ALL + "/" + id + "/steps", "{\"what\": \"MEETING\", \"words\": \"stegkanari\"}");

        assertThat(as(LIV).get(ALL).body().path("items").toString()).contains(id, "Skjermetkanari", "stegkanari");
        for (var other : new Caller[] {NORA, JONAS, ROLF, IDA, PIA, aYoungPerson(), LIV_ELSEWHERE}) {
            assertThat(as(other).get(ALL + "/" + id).status()).isEqualTo(404);
            assertThat(as(other).get(ALL).response().body()).doesNotContain(id);
            assertThat(as(other)
                            .post(ALL + "/" + id + "/steps", "{\"what\": \"MEETING\"}")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(as(NORA).get(ALL).status()).isEqualTo(404);
        assertThat(as(NORA).post(ALL, FILLED).status()).isEqualTo(404);
        for (var one : new Caller[] {NORA, LIV})
            assertThat(as(one).get("/api/v1/candidates?text=Skjermetkanari")
                            .body()
                            .path("items"))
                    .isEmpty();
        assertThat(as(LIV).get(path(id, "")).status()).isEqualTo(404);
        assertThat(Api.from("matching-service", LIV, port)
                        .post("/internal/caseload", "{\"subject\": \"demo-liv\", \"candidateIds\": [\"" + id + "\"]}")
                        .body()
                        .path("candidateIds"))
                .isEmpty();
        assertThat(Api.from("notification-service", port)
                        .get("/internal/candidates/" + id + "/contact")
                        .status())
                .isEqualTo(404);
        neverInATopic(id, "Skjermetkanari", "stegkanari", "48000111");
    }

    @Test
    void whoBecomesProtectedLeavesATombstoneAndComesBackUnderAnotherId() {
        var kari = aYoungPerson();
        var before = published(kari);
        as(NORA).post(path(before, "/notes"), "{\"text\": \"notatkanari\"}");
        as(kari).post(path(before, "/messages"), "{\"text\": \"meldingskanari\"}");
        assertThat(as(JONAS).put(path(before, "/protection"), null).status()).isEqualTo(404);
        assertThat(as(kari).put(path(before, "/protection"), null).status()).isEqualTo(403);

        assertThat(as(NORA).put(path(before, "/protection"), null).status()).isEqualTo(204);

        for (var one : new Caller[] {NORA, LIV, kari})
            assertThat(as(one).get(path(before, "")).status()).isEqualTo(404);
        assertThat(as(kari).get("/api/v1/me/candidate").status()).isEqualTo(404);
        assertThat(as(kari).post("/api/v1/me/candidate", person("Igjen")).text("code"))
                .isEqualTo("already-linked");
        try (var states = new Topic(broker, topics.actual("candidate.state.v1"))) {
            await().untilAsserted(() -> assertThat(states.of(before))
                    .last()
                    .extracting(ConsumerRecord::value)
                    .isNull());
        }
        var after = as(LIV).get(ALL)
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.path("earlier").toString().contains("notatkanari"))
                .findFirst()
                .orElseThrow();
        assertThat(after.path("earlier").toString()).contains("meldingskanari");
        assertThat(after.path("firstName").asString()).isEqualTo("Fornavnkanari");
        assertThat(after.toString()).doesNotContain("3256", before);
        neverInATopic(after.path("id").asString());
    }

    @Test
    void theGroupWritesOnWhatItHasSeenAndErases() {
        var made = as(LIV).post(ALL, FILLED);
        var path = ALL + "/" + made.text("id");
        var seen = as(LIV).get(path).etag();

        assertThat(as(LIV).put(path, FILLED).status()).isEqualTo(428);
        assertThat(as(LIV).with("If-Match", seen)
                        .put(path, FILLED.replace("med tre", "med dyr"))
                        .text("wants"))
                .isEqualTo("Vil jobbe med dyr");
        assertThat(as(LIV).with("If-Match", seen).put(path, FILLED).status()).isEqualTo(412);
        var wrong = as(LIV).post(path + "/steps", "{\"words\": \"010101 12345\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().path("errors").toString()).contains("/what", "/words");
        assertThat(as(LIV).post(ALL, "{}").body().path("errors").toString())
                .contains("/firstName", "/lastName", "/birthDate", "/phone");
        assertThat(as(NORA).with("If-Match", seen).delete(path).status()).isEqualTo(404);
        assertThat(as(LIV).with("If-Match", as(LIV).get(path).etag())
                        .delete(path)
                        .status())
                .isEqualTo(204);
        assertThat(as(LIV).get(path).status()).isEqualTo(404);
    }

    @Test
    void oneIsToldWhetherOneIsOfTheGroup() {
        assertThat(as(LIV).get("/api/v1/staff/me/groups")
                        .body()
                        .path("protectedPersons")
                        .asBoolean())
                .isTrue();
        assertThat(as(NORA).get("/api/v1/staff/me/groups")
                        .body()
                        .path("protectedPersons")
                        .asBoolean())
                .isFalse();
        assertThat(as(ROLF).get("/api/v1/staff/me/groups").status()).isEqualTo(403);
    }

    @Test
    void administratorsNameWhoElseIsOfTheGroupWithoutSeeingAnybody() {
        as(JONAS).get("/api/v1/staff/me");
        as(LIV).get("/api/v1/staff/me");
        var users = "/api/v1/staff/users";
        var jonas = users + "/demo-jonas/protected-persons";
        for (var other : new Caller[] {JONAS, LIV, ROLF, PIA, aYoungPerson()}) {
            assertThat(as(other).get(users).status()).isEqualTo(403);
            assertThat(as(other).put(jonas, null).status()).isEqualTo(403);
        }
        assertThat(as(JONAS).get(ALL).status()).isEqualTo(404);

        assertThat(as(IDA).put(jonas, null).status()).isEqualTo(204);

        assertThat(as(JONAS).get(ALL).status()).isEqualTo(200);
        assertThat(as(IDA).get(ALL).status()).isEqualTo(404);
        assertThat(as(IDA).get(users).response().body())
                .contains("\"NAMED\"", "\"BY_CONFIGURATION\"")
                .doesNotContain("kanari");
        assertThat(as(IDA).put(users + "/nobody/protected-persons", null).status())
                .isEqualTo(404);

        assertThat(as(IDA).delete(jonas).status()).isEqualTo(204);

        assertThat(as(JONAS).get(ALL).status()).isEqualTo(404);
    }

    /** Looked for once everything up to an ordinary person, registered later, has been told. */
    private void neverInATopic(String... words) {
        var later = registered();
        try (var all = new AllTopics(broker)) {
            await().untilAsserted(() -> assertThat(all.bytes()).contains(later));
            assertThat(all.bytes()).doesNotContain(words);
        }
    }
}
