package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a young person says of a step is theirs alone; numbers of all are the administrator's, for the youth council. */
class VoicesTest extends ServiceTest {

    private static final Map<String, ?> GOOD = Map.of("feeling", "GOOD", "clear", true);

    private final MongoDatabase store;

    VoicesTest(@Autowired MongoDatabase store) {
        this.store = store;
    }

    @Test
    void theYoungPersonSaysHowAStepWasChangesItAndTakesItBack() {
        var kari = world.candidate("nora");
        var young = world.young(kari);
        var id = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED")
                .text("id");

        assertThat(said(young, id)).isEqualTo("ANSWERED:null:null HEARD:null:null");
        assertThat(tell(young, id, "ANSWERED", GOOD).status()).isEqualTo(204);
        assertThat(tell(young, id, "HEARD", Map.of("feeling", "BAD")).status()).isEqualTo(204);
        assertThat(said(young, id)).isEqualTo("ANSWERED:GOOD:true HEARD:BAD:null");
        tell(young, id, "HEARD", Map.of("feeling", "SO_SO", "clear", false));
        assertThat(young.send("DELETE", voice(id, "ANSWERED"), null, Map.of()).status())
                .isEqualTo(204);

        assertThat(said(young, id)).isEqualTo("ANSWERED:null:null HEARD:SO_SO:false");
    }

    @Test
    void nobodyElseSeesOrSaysIt() {
        var kari = world.candidate("nora");
        var id = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED")
                .text("id");
        tell(world.young(kari), id, "HEARD", Map.of("feeling", "BAD"));

        var others = List.of(
                world.staff("nora"),
                world.staff("jonas"),
                world.teamLead("liv"),
                world.firm(World.FIRM),
                world.administrator(),
                world.young(world.candidate("nora")));
        for (var other : others) {
            assertThat(other.get("/api/v1/matches/" + id + "/voices").status()).isEqualTo(404);
            assertThat(tell(other, id, "HEARD", GOOD).status()).isEqualTo(404);
            assertThat(other.send("DELETE", voice(id, "HEARD"), null, Map.of()).status())
                    .isEqualTo(404);
        }
        assertThat(said(world.young(kari), id)).contains("HEARD:BAD:null");
        for (var other : others.subList(0, 4))
            assertThat(other.get("/api/v1/insight/voices?year=2026").status()).isEqualTo(403);
    }

    @Test
    void theyTakeAlongAllTheySaidAndNobodyElseDoes() {
        var kari = world.candidate("nora");
        var young = world.young(kari);
        var other = world.candidate("nora");
        var first = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED")
                .text("id");
        var second = world.match("nora", kari, world.opening(1), "PROPOSED", "DECLINED")
                .text("id");
        tell(young, second, "ANSWERED", Map.of("feeling", "SO_SO"));
        tell(young, first, "HEARD", Map.of("feeling", "BAD", "clear", false));
        tell(young, first, "ANSWERED", GOOD);
        var path = "/internal/v1/voices/" + kari;

        var items = world.service("candidate-service", TestTokens.candidate(kari))
                .get(path)
                .body()
                .path("items");

        assertThat(items.valueStream()
                        .map(item -> item.path("matchId").asString()
                                + item.path("moment")
                                + item.path("feeling")
                                + item.path("clear")))
                .containsExactly(
                        first + "\"ANSWERED\"\"GOOD\"true",
                        first + "\"HEARD\"\"BAD\"false",
                        second + "\"ANSWERED\"\"SO_SO\"null");
        assertThat(items.get(0).path("schoolYear").asInt()).isBetween(2025, 2100);
        var lookedFor = List.of(
                TestTokens.staff("nora", "NAV"),
                TestTokens.teamLead("liv", "OPPFOLGINGSTJENESTEN"),
                TestTokens.employer("boss", World.FIRM),
                TestTokens.administrator("ida"),
                TestTokens.candidate(other));
        for (var one : lookedFor)
            assertThat(world.service("candidate-service", one).get(path).status())
                    .isEqualTo(404);
        assertThat(world.service("candidate-service").get(path).status()).isEqualTo(404);
        assertThat(world.service("notification-service", TestTokens.candidate(kari))
                        .get(path)
                        .status())
                .isEqualTo(403);
        assertThat(young.get(path).status()).isIn(403, 404);
    }

    @Test
    void aStepThatIsAheadAndWordsThatAreNoChoiceAreRefused() {
        var kari = world.candidate("nora");
        var young = world.young(kari);
        var id = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED")
                .text("id");

        assertThat(tell(young, id, "MET", GOOD).errors()).containsExactly("/moment moment-ahead");
        assertThat(tell(young, id, "ANSWERED", Map.of("feeling", "Kari liker ikke Per"))
                        .status())
                .isEqualTo(400);
        assertThat(tell(young, id, "ANSWERED", Map.of()).status()).isEqualTo(422);
        assertThat(tell(young, id, "SOMETHING", GOOD).status()).isIn(400, 404);
        assertThat(said(young, id)).isEqualTo("ANSWERED:null:null");
    }

    @Test
    void whateverIsSaidNothingThatOthersSeeOrThatIsMatchedWithChanges() {
        var kari = world.candidate("nora");
        var opening = world.opening(3);
        world.opening(1);
        var id = world.match("nora", kari, opening, "PROPOSED", "ACCEPTED", "INTERESTED")
                .text("id");
        var paths = List.of(
                "/api/v1/matches/" + id,
                "/api/v1/suggestions?candidate=" + kari,
                "/api/v1/suggestions?opening=" + opening);
        var before = paths.stream().map(path -> seen(path)).toList();

        for (var feeling : List.of("BAD", "GOOD", "SO_SO")) {
            tell(world.young(kari), id, "ANSWERED", Map.of("feeling", feeling, "clear", false));
            tell(world.young(kari), id, "HEARD", Map.of("feeling", feeling));
            assertThat(paths.stream().map(path -> seen(path)).toList()).isEqualTo(before);
        }
    }

    @Test
    void whoeverIsForgottenHasSaidNothing() {
        var kari = world.candidate("nora");
        var young = world.young(kari);
        var id = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED")
                .text("id");
        tell(young, id, "ANSWERED", GOOD);
        assertThat(store.getCollection("voices").countDocuments(new Document("candidateId", kari)))
                .isEqualTo(1);

        world.tell("candidate", kari, null);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                store.getCollection("voices").countDocuments(new Document("candidateId", kari)))
                        .isZero());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(tell(young, id, "ANSWERED", GOOD).status()).isEqualTo(404));
    }

    @Test
    void fiveWhoSaidSomethingAreANumberAndFourAreNot() {
        var ida = world.administratorOf("3909");
        var year = LocalDate.now(ZoneId.of("Europe/Oslo")).minusMonths(7).getYear();
        var path = "/api/v1/insight/voices?year=" + year;
        store.getCollection("voices").deleteMany(new Document());
        for (int i = 0; i < 4; i++) answerBadly();
        assertThat(number(ida, path)).isEqualTo("null");

        answerBadly();

        await().atMost(Duration.ofSeconds(20)).until(() -> number(ida, path).equals("5"));
        assertThat(number(world.administratorOf("3907"), path)).isEqualTo("null");
    }

    private void answerBadly() {
        var kari = world.candidate("nora");
        var id = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED")
                .text("id");
        tell(world.young(kari), id, "ANSWERED", Map.of("feeling", "BAD"));
    }

    private static String number(Api who, String path) {
        return who.get(path).body().path("moments").path(0).path("answers").toString();
    }

    private String seen(String path) {
        return world.staff("nora").get(path).response().body().replaceAll("\"(at|stamp|computedAt)\":\"[^\"]*\"", "");
    }

    private static String said(Api young, String id) {
        var said = new StringBuilder();
        for (var item : young.get("/api/v1/matches/" + id + "/voices").body().path("items"))
            said.append(' ')
                    .append(item.path("moment").asString())
                    .append(':')
                    .append(
                            item.path("feeling").isNull()
                                    ? null
                                    : item.path("feeling").asString())
                    .append(':')
                    .append(item.path("clear"));
        return said.toString().strip();
    }

    private static Api.Answer tell(Api who, String id, String moment, Map<String, ?> said) {
        return who.send("PUT", voice(id, moment), said, Map.of());
    }

    private static String voice(String id, String moment) {
        return "/api/v1/matches/" + id + "/voices/" + moment;
    }
}
