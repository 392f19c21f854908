package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the law gives everybody: to see, to take along, to have mended, to be forgotten. */
class RightsTest extends ServiceTest {

    private static final Caller PIA = TestTokens.person("demo-pia", null, null, "dpo");

    @Autowired
    MongoDatabase database;

    @Test
    void thePersonTakesAlongAllThatIsKept() {
        var kari = aYoungPerson();
        var id = published(kari);
        as(NORA).post(path(id, "/notes"), "{\"text\": \"notatkanari\"}");
        as(NORA).post(path(id, "/notes"), "{\"text\": \"hemmelig\", \"readable\": false}");
        as(kari).post(path(id, "/messages"), "{\"text\": \"meldingskanari\"}");
        as(NORA).get(path(id, ""));
        KeptElsewhere.of(id, MATCHING);

        var answer = as(kari).get(path(id, "/export"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("mine-data.json");
        var all = answer.body();
        assertThat(all.path("candidate").path("wishes").path("presentation").asString())
                .isEqualTo("presentasjonskanari");
        assertThat(all.path("matchingSees").path("trades").get(0).asString()).isEqualTo("helsearbeiderfaget");
        assertThat(all.path("notes").size()).isEqualTo(1);
        assertThat(all.path("notesKept").asInt()).isEqualTo(1);
        assertThat(all.path("messages").get(0).path("text").asString()).isEqualTo("meldingskanari");
        assertThat(all.path("voices").toString()).isEqualTo("""
                [{"matchId":"0199-m1","schoolYear":2026,"moment":"ANSWERED","feeling":"SO_SO","clear":true},\
                {"matchId":"0199-m1","schoolYear":2026,"moment":"ENDED","feeling":"BAD","clear":null}]""");
        assertThat(all.path("matches").get(0).path("steps").get(1).toString()).isEqualTo("""
                {"at":"2026-11-03T11:00:00Z","standing":"WITHDRAWN","doneBy":"employer",\
                "because":"AGREED_WITH_CANDIDATE","how":"PHONE"}""");
        assertThat(all.path("matches").toString())
                .contains("neikanari", "veilederkanari", "bedriftskanari", "stedskanari", "ønskekanari", "2026/17");
        assertThat(all.path("matchesUntold").asInt()).isEqualTo(2);
        assertThat(all.path("journeys").toString()).contains("\"stage\":\"ENDED\"", "lærekanari", "SHORTER_WAY");
        assertThat(all.path("notices").toString()).isEqualTo("""
                {"chosen":{"byEmail":false,"bySms":true,"inLanguage":"pl"},"sent":[{"at":"2026-11-02T11:01:00Z",\
                "over":"SMS","arrival":"DELIVERED","about":"varselkanari"}]}""");
        assertThat(all.path("missing").isEmpty()).isTrue();
        assertThat(answer.response().headers().firstValue("Laereplass-Missing")).isEmpty();
        assertThat(all.path("accessLog").isEmpty()).isFalse();
        assertThat(answer.response().body()).doesNotContain("hemmelig");
    }

    @Test
    void andCanReadItAsAPageInTheirOwnLanguage() throws IOException {
        var kari = aYoungPerson();
        var id = published(kari);
        as(NORA).post(path(id, "/notes"), "{\"text\": \"Дзякуй, łódź og æøå\"}");
        KeptElsewhere.of(id, MATCHING);

        var answer = as(kari).with("Accept-Language", "nn").bytes(path(id, "/export.pdf"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var pdf = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Alt vi har lagra om deg", "presentasjonskanari", "Dette hjelper på jobb")
                    .contains("Éin fast kontaktperson", "Дзякуй, łódź og æøå")
                    .contains("Det du sa om stega", "då du skulle svare på forslaget", "sånn passe")
                    .contains("slutten på tida i bedrifta", "dårleg")
                    .contains("Kontrakt godkjend", "eit roleg rom", "kortare veg", "varselkanari")
                    .doesNotContain("fekk vi ikkje henta")
                    .doesNotContainPattern("[A-Z]{2,}_[A-Z]+|\\d{4}-\\d\\d-\\d\\dT");
        }
    }

    @Test
    void everythingTakenAlongHasWordsForWhoReadsIt() {
        var kari = aYoungPerson();
        var id = published(kari);
        as(NORA).post(path(id, "/notes"), "{\"text\": \"notat\"}");
        as(kari).post(path(id, "/messages"), "{\"text\": \"melding\"}");
        as(NORA).get(path(id, ""));
        KeptElsewhere.of(id, MATCHING);
        var fields = new TreeSet<String>();
        fieldsOf(as(kari).get(path(id, "/export")).body(), fields);

        assertThat(ResourceBundle.getBundle("export", Locale.ROOT).keySet()).containsAll(fields);
    }

    @Test
    void whatCannotBeHadNowIsNamedAndTheRestIsHandedOut() throws IOException {
        var kari = aYoungPerson();
        var id = published(kari);
        KeptElsewhere.of(id, MATCHING);
        var parts =
                Map.of("MATCHES", "kept-matches", "JOURNEYS", "kept-journeys", "NOTICES", "sent", "VOICES", "voices");
        for (var part : parts.entrySet()) {
            MATCHING.isAwayFor(part.getValue());
            try {
                var answer = as(kari).get(path(id, "/export"));
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body().path("missing").toString()).isEqualTo("[\"" + part.getKey() + "\"]");
                assertThat(answer.header("Laereplass-Missing")).isEqualTo(part.getKey());
                var there = parts.keySet().stream()
                        .filter(one -> holds(answer.body(), one))
                        .toList();
                assertThat(there).hasSize(3).as(part.getKey()).doesNotContain(part.getKey());
                assertThat(readable(kari, id)).contains("Dette fikk vi ikke hentet nå", "presentasjonskanari");
            } finally {
                MATCHING.isAwayFor("nothing");
            }
        }
    }

    @Test
    void staffAreToldTheSameAndNeverWhatWasSaidOfTheSteps() {
        var id = registered();
        KeptElsewhere.of(id, MATCHING);

        var whole = as(NORA).get(path(id, "/export")).body();
        assertThat(whole.path("matches").size()).isEqualTo(1);
        assertThat(whole.path("voices").isEmpty()).isTrue();
        assertThat(whole.path("missing").isEmpty()).isTrue();
        MATCHING.isBroken(true);
        try {
            assertThat(as(NORA).get(path(id, "/export")).body().path("missing").toString())
                    .isEqualTo("[\"MATCHES\",\"JOURNEYS\",\"NOTICES\"]");
        } finally {
            MATCHING.isBroken(false);
        }
    }

    private static boolean holds(JsonNode all, String part) {
        return switch (part) {
            case "MATCHES" -> all.path("matches").toString().contains("veilederkanari");
            case "JOURNEYS" -> all.path("journeys").toString().contains("lærekanari");
            case "NOTICES" -> all.path("notices").toString().contains("varselkanari");
            default -> all.path("voices").size() == 2;
        };
    }

    private String readable(Caller who, String id) throws IOException {
        try (var pdf = Loader.loadPDF(as(who).bytes(path(id, "/export.pdf")).body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static void fieldsOf(JsonNode value, Set<String> found) {
        found.addAll(value.propertyNames());
        value.forEach(one -> fieldsOf(one, found));
    }

    @Test
    void nobodyElseTakesItAlong() {
        var kari = aYoungPerson();
        var id = linked(kari);

        for (var who : new Caller[] {JONAS, ROLF, IDA, PIA, aYoungPerson()}) {
            assertThat(as(who).get(path(id, "/export")).status()).isEqualTo(404);
            assertThat(as(who).get(path(id, "/export.pdf")).status()).isEqualTo(404);
            assertThat(as(who).delete(path(id, "")).status()).isEqualTo(404);
        }
        assertThat(as(NORA).get(path(id, "/export")).text("code")).isEqualTo("answers-for-themselves");
        assertThat(as(NORA).delete(path(id, "")).text("code")).isEqualTo("answers-for-themselves");
        var unlinked = registered();
        assertThat(as(NORA).get(path(unlinked, "/export")).status()).isEqualTo(200);
    }

    @Test
    void whatIsWrongIsMendedAndMatchingWorksWithItAtOnce() {
        var kari = aYoungPerson();
        var id = published(kari);
        var right = person("Rettnavn").replace("3256", "3080");
        var tag = as(kari).get(path(id, "")).etag();

        assertThat(as(kari).put(path(id, "/person"), right).status()).isEqualTo(428);
        assertThat(as(kari).with("If-Match", tag)
                        .put(path(id, "/person"), right.replace("3080", "9999"))
                        .pointers())
                .containsExactly("/postalCode");
        assertThat(as(JONAS)
                        .with("If-Match", tag)
                        .put(path(id, "/person"), right)
                        .status())
                .isEqualTo(404);
        var mended = as(kari).with("If-Match", tag).put(path(id, "/person"), right);
        assertThat(mended.text("firstName")).isEqualTo("Rettnavn");

        try (var states = new Topic(broker, topics.actual("candidate.state.v1"))) {
            await().untilAsserted(() -> assertThat(states.of(id))
                    .last()
                    .extracting(record -> Api.JSON
                            .readTree(record.value())
                            .path("cell")
                            .path("lat")
                            .asDouble())
                    .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                    .isGreaterThan(59.4));
        }
    }

    @Test
    void whoeverIsForgottenIsNowhereAnyMore() {
        var kari = TestTokens.candidate("glemt-" + java.util.UUID.randomUUID());
        var id = published(kari);
        as(NORA).post(path(id, "/notes"), "{\"text\": \"notatkanari\"}");
        as(kari).post(path(id, "/messages"), "{\"text\": \"meldingskanari\"}");
        as(NORA).get(path(id, ""));
        assertThat(as(kari).get(path(id, "/access-log")).body().path("items").isEmpty())
                .isFalse();

        assertThat(as(kari).delete(path(id, "")).status()).isEqualTo(204);

        assertThat(as(kari).get("/api/v1/me/candidate").status()).isEqualTo(404);
        assertThat(as(NORA).get(path(id, "")).status()).isEqualTo(404);
        try (var states = new Topic(broker, topics.actual("candidate.state.v1"));
                var events = new Topic(broker, topics.actual("candidate.event.v1"))) {
            await().untilAsserted(() -> assertThat(states.of(id))
                    .last()
                    .extracting(ConsumerRecord::value)
                    .isNull());
            await().untilAsserted(() ->
                    assertThat(events.typesOf(id)).last().isEqualTo("no.larvik.laereplass.candidate.erased.v1"));
        }
        for (var collection : database.listCollectionNames()) {
            if (collection.startsWith("audit")) continue; // pseudonyms, kept by law
            for (var document : database.getCollection(collection).find()) {
                var bytes = document.toJson();
                assertThat(bytes).as(collection).doesNotContain(kari.subject());
                if (bytes.contains(id)) assertThat(bytes).as(collection).doesNotContain("kanari", "41234567");
            }
        }
    }

    @Test
    void aDryRunCountsForThoseWhoAnswerForTheRulesAndChangesNothing() {
        var id = registered();
        var before = states();

        for (var who : new Caller[] {NORA, LIV, ROLF, aYoungPerson()})
            assertThat(as(who).get("/api/v1/retention").status()).isEqualTo(403);
        assertThat(as(IDA).post("/api/v1/retention/runs", "{\"dryRun\": false}").status())
                .isEqualTo(403);
        var rules = as(IDA).get("/api/v1/retention").body();

        assertThat(rules.path("quietUntilNotice").asString()).isEqualTo("P12M");
        assertThat(rules.path("today").path("dryRun").asBoolean()).isTrue();
        assertThat(as(PIA).post("/api/v1/retention/runs", "{\"dryRun\": false}").status())
                .isEqualTo(200);
        assertThat(states()).isEqualTo(before);
        assertThat(as(NORA).get(path(id, "")).status()).isEqualTo(200);
        assertThat(rules.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(600);
    }

    /** Without what waits to be sent, which goes away by itself. */
    private List<Document> states() {
        return database.getCollection("candidates")
                .find()
                .projection(Projections.include("st", "del"))
                .into(new ArrayList<>());
    }
}
