package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.matching.MatchingService;
import no.larvik.laereplass.matching.contracts.Contracts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;

class RulesTest extends ServiceTest {

    private static final String ELSEWHERE = "3911";
    private static final String REASON = "Reisevei skal telle mer i vinterhalvåret.";

    @Autowired
    AuditLog audit;

    @Autowired
    MongoDatabase database;

    @Test
    void aDecisionIsInForceAtOnceAndKeepsItsReason() {
        var before = inForce();

        var decided = decide(bent(before, "NEARNESS", 60));

        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
        assertThat(decided.response().headers().firstValue("Location"))
                .contains("/api/v1/rules/" + decided.text("version"));
        assertThat(inForce()).isEqualTo(decided.body());
        assertThat(decided.text("basedOn")).isEqualTo(before.path("version").asString());
        assertThat(decided.text("reason")).isEqualTo(REASON);
        assertThat(decided.text("author")).matches("administrator [0-9a-f]{8}");
        assertThat(world.administrator()
                        .get("/api/v1/rules/" + decided.text("version"))
                        .body())
                .isEqualTo(decided.body());
        assertThat(world.administrator().get("/api/v1/rules").body().path("versions"))
                .contains(before, decided.body());
        assertThat(audit.about("rules:" + decided.text("version"), 5))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo("RULES");
                    assertThat(entry.roles()).containsExactly("administrator");
                });
    }

    @Test
    void whatIsAnnouncedIsWhatTheContractsSay() {
        var version = decide(bent(inForce(), "NEARNESS", 61)).text("version");

        var state = await().atMost(Duration.ofSeconds(20))
                .until(() -> Broker.records(topics.actual("rules.state.v1"), version), found -> !found.isEmpty())
                .getFirst();
        var event = Broker.records(topics.actual("rules.event.v1"), version).getFirst();

        assertThat(Contracts.errors("rules.state.v1", new String(state.value(), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Contracts.errors("rules.decided.v1", new String(event.value(), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void whoStartedFromAnOlderVersionIsToldSo() {
        var before = inForce();
        decide(bent(before, "NEARNESS", 62));

        var late = decide(bent(before, "LANGUAGE", 20));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("code")).isEqualTo("rules-moved-on");
    }

    @Test
    void ofManyWhoDecideAtOnceOneIsHeard() throws Exception {
        var before = inForce();
        var proposals = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            var proposal = bent(before, "SKILLS_IN_COMMON", 20 + i);
            proposals.add(() -> decide(proposal).status());
        }

        var answers = new ArrayList<Integer>();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : together.invokeAll(proposals)) answers.add(answer.get());
        }

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        assertThat(inForce().path("basedOn")).isEqualTo(before.path("version"));
    }

    @Test
    void theSameKeyDecidesOnce() {
        var proposal = bent(inForce(), "NEARNESS", 63);
        var key = Map.of("Idempotency-Key", "decide-" + System.nanoTime());
        var administrator = world.administrator();

        var first = administrator.send("POST", "/api/v1/rules", proposal, key);
        var second = administrator.send("POST", "/api/v1/rules", proposal, key);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(inForce()).isEqualTo(first.body());
    }

    @Test
    void whatThePreviewSaysIsWhatHappens() {
        for (int i = 0; i < 14; i++) {
            var trade = i % 2 == 0 ? "tomrerfaget" : "rorleggerfaget";
            var there = Map.of("trade", trade, "kind", "YFF_PRAKSIS", "lat", 59.05 + 0.04 * i, "lon", 10.03);
            world.opening(1, World.FIRM, there);
        }
        var young = List.of(looking("tomrerfaget", "rorleggerfaget"), looking("rorleggerfaget", "tomrerfaget"));
        var proposal = bent(inForce(), "TRADE_RANK", weight("TRADE_RANK") > 5 ? 1 : 90);
        var before = lists(young);

        var preview = world.administratorOf(ELSEWHERE).post("/api/v1/rules/preview", proposal);
        var unchanged = lists(young);
        assertThat(decide(proposal).status()).isEqualTo(201);
        var after = lists(young);

        assertThat(preview.status()).as(preview.toString()).isEqualTo(200);
        assertThat(unchanged).isEqualTo(before);
        var happened = new ArrayList<String>();
        for (int i = 0; i < young.size(); i++) happened.addAll(differences(before.get(i), after.get(i)));
        var promised = new ArrayList<String>();
        for (var change : preview.body().path("changes"))
            promised.add(change.path("openingId").asString() + change.path("before") + change.path("after"));
        assertThat(happened).isNotEmpty();
        assertThat(promised).containsExactlyInAnyOrderElementsOf(happened);
        assertThat(preview.body().path("suggestionsChanged").asInt()).isEqualTo(happened.size());
        assertThat(preview.body().path("peopleAffected").asInt()).isEqualTo(2);
        assertThat(preview.response().body()).doesNotContain(young.getFirst()).doesNotContain(young.getLast());
    }

    @Test
    void aPreviewOfTheSameValuesChangesNothing() {
        world.candidate("nora");
        world.opening(1);

        var preview = world.administrator()
                .post("/api/v1/rules/preview", request(inForce()))
                .body();

        assertThat(preview.path("suggestionsCompared").asInt()).isPositive();
        assertThat(preview.path("suggestionsChanged").asInt()).isZero();
        assertThat(preview.path("peopleAffected").asInt()).isZero();
        assertThat(preview.path("changes")).isEmpty();
    }

    @Test
    void fieldsAreNamed() {
        var before = inForce();
        var unknown = request(before);
        unknown.put("basedOn", "1999-1");
        var hasty = request(before);
        hasty.put("reason", "  fordi  ");
        var words = request(before);
        words.put("good", 80);

        assertThat(decide(unknown).errors()).containsExactly("/basedOn unknown-version");
        assertThat(decide(hasty).errors()).containsExactly("/reason reason-length");
        assertThat(decide(words).errors()).containsExactly("/veryGood words-out-of-order");
        assertThat(decide(bent(before, "NEARNESS", 101)).errors()).containsExactly("/weights/NEARNESS weight-range");
        assertThat(world.administrator()
                        .post("/api/v1/rules/preview", bent(before, "NEARNESS", -1))
                        .errors())
                .containsExactly("/weights/NEARNESS weight-range");
        assertThat(decide(bent(before, "SHOE_SIZE", 1)).status()).isEqualTo(400);
        assertThat(decide(Map.of()).status()).isEqualTo(422);
        assertThat(world.administrator().get("/api/v1/rules/1999-1").status()).isEqualTo(404);
        assertThat(inForce()).isEqualTo(before);
    }

    @Test
    void administratorsAloneChangeRulesAndThoseWhoAnswerForThemRead() {
        var before = inForce();
        var staff = world.staff("nora");
        var young = world.young(world.candidate("nora"));
        var firm = world.firm(World.FIRM);

        for (var other : List.of(staff, young, firm)) {
            assertThat(other.post("/api/v1/rules", request(before)).status()).isEqualTo(403);
            assertThat(other.post("/api/v1/rules/preview", request(before)).status())
                    .isEqualTo(403);
        }
        assertThat(staff.get("/api/v1/rules").status()).isEqualTo(200);
        for (var other : List.of(young, firm)) {
            assertThat(other.get("/api/v1/rules").status()).isEqualTo(403);
            assertThat(other.get("/api/v1/rules/2026-1").status()).isEqualTo(403);
        }
        assertThat(inForce()).isEqualTo(before);
    }

    @Test
    void anotherReplicaJudgesByTheNewRulesWithoutARestart() {
        var other = new SpringApplicationBuilder(MatchingService.class)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + System.getProperty("MONGODB_URI") + "/" + database.getName(),
                        "--laereplass.kafka.prefix=" + topics.actual(""));
        try {
            var replica = Api.as(
                    other.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
                    TestTokens.administrator("ida"));
            var version = decide(bent(inForce(), "NEARNESS", 64)).text("version");

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> replica.get("/api/v1/rules")
                            .body()
                            .path("weights")
                            .path("version")
                            .asString()
                            .equals(version));
        } finally {
            other.close();
        }
    }

    private JsonNode inForce() {
        return world.administrator().get("/api/v1/rules").body().path("weights");
    }

    private Api.Answer decide(Map<String, ?> proposal) {
        return world.administrator().post("/api/v1/rules", proposal);
    }

    private static Map<String, Object> bent(JsonNode rules, String factor, int weight) {
        var request = request(rules);
        var weights = new LinkedHashMap<String, Object>();
        rules.path("weights").properties().forEach(entry -> weights.put(entry.getKey(), entry.getValue()));
        weights.put(factor, weight);
        request.put("weights", weights);
        return request;
    }

    private static Map<String, Object> request(JsonNode rules) {
        var request = new LinkedHashMap<String, Object>();
        for (var field : List.of("weights", "halfAtKm", "halfAtDays", "minutesPerKm", "veryGood", "good"))
            request.put(field, rules.path(field));
        request.put("basedOn", rules.path("version"));
        request.put("reason", REASON);
        return request;
    }

    private String looking(String... trades) {
        return world.candidate(
                "nora",
                Map.of(
                        "municipality",
                        ELSEWHERE,
                        "trades",
                        List.of(trades),
                        "reachKm",
                        100,
                        "kinds",
                        List.of("YFF_PRAKSIS")));
    }

    private int weight(String factor) {
        return inForce().path("weights").path(factor).asInt();
    }

    /** Per person: opening and where it stands, as a preview would write it. */
    private List<Map<String, String>> lists(List<String> young) {
        return young.stream().map(this::list).toList();
    }

    private Map<String, String> list(String person) {
        var list = new LinkedHashMap<String, String>();
        for (var item : world.staff("nora")
                .get("/api/v1/suggestions?candidate=" + person)
                .body()
                .path("items")) {
            var standing = "{\"place\":" + (list.size() + 1) + ",\"score\":" + item.path("score") + ",\"word\":"
                    + item.path("word") + "}";
            list.put(item.path("openingId").asString(), standing);
        }
        return list;
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        var openings = new TreeSet<>(before.keySet());
        openings.addAll(after.keySet());
        return openings.stream()
                .filter(opening -> told(before.get(opening), after.get(opening)))
                .map(opening -> opening + before.get(opening) + after.get(opening))
                .toList();
    }

    /** A score alone that moves is not told: the list looks the same. */
    private static boolean told(@Nullable String before, @Nullable String after) {
        return before == null || after == null || !withoutScore(before).equals(withoutScore(after));
    }

    private static String withoutScore(String standing) {
        return standing.replaceAll("\"score\":[0-9]+", "");
    }
}
