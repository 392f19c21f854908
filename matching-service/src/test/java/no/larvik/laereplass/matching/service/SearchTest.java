package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.larvik.laereplass.matching.contracts.Contracts;
import no.larvik.laereplass.matching.searches.Alerting;
import no.larvik.laereplass.matching.searches.Hits;
import no.larvik.laereplass.matching.searches.Searches;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What somebody looks for is kept, and each new thing that fits is told once. */
class SearchTest extends ServiceTest {

    private static final String AT = "/api/v1/searches";

    private final Searches searches;
    private final Hits hits;

    @Autowired
    SearchTest(Searches searches, Hits hits) {
        this.searches = searches;
        this.hits = hits;
    }

    @Test
    void eachNewPlaceIsToldOnceHoweverManyReplicasLook() throws Exception {
        place("glassfaget");
        var nora = world.staff("nora-s1");
        var id = kept(nora, Map.of("name", "Glass", "trade", "glassfaget", "kind", "PRAKSIS"));
        assertThat(look()).as("what is there already is no news").isZero();

        place("gullsmedfaget");
        var first = place("glassfaget");
        var second = place("glassfaget");
        var told = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> replicas = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(any -> replica()::pass)
                    .toList();
            for (var one : threads.invokeAll(replicas)) told += one.get();
        }
        told += look();

        assertThat(told).as("both in one").isEqualTo(1);
        assertThat(announced(id, 1)).containsExactly("search.places-found.v1");
        assertThat(one(nora, id).path("places").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(first, second);
        assertThat(one(nora, id).path("foundAt").isNull()).isFalse();
    }

    @Test
    void ofAPlaceThatIsTakenMeanwhileNobodyIsTold() {
        var nora = world.staff("nora-s7");
        var id = kept(nora, Map.of("name", "Gartner", "trade", "gartnerfaget"));
        var place = place("gartnerfaget");
        assertThat(look()).isEqualTo(1);
        assertThat(owner(id).text("subject")).isEqualTo("nora-s7");

        world.withdrawOpening(place);

        await().atMost(Duration.ofSeconds(20)).until(() -> owner(id).status() == 404);
    }

    @Test
    void placesThatFitOneOfMyPeopleAreToldAndOthersAreNot() {
        var nora = world.staff("nora-s2");
        var kari = world.candidate("nora-s2", Map.of("trades", List.of("urmakerfaget"), "kinds", List.of("PRAKSIS")));
        var id = kept(nora, Map.of("name", "Til Kari", "candidateId", kari));
        var far = place("urmakerfaget", Map.of("lat", 69.6, "lon", 18.9));
        assertThat(look()).isZero();

        var near = place("urmakerfaget");
        assertThat(look()).isEqualTo(1);

        assertThat(one(nora, id).path("places").toString()).contains(near).doesNotContain(far);
        var jonas = world.staff("jonas-s2").post(AT, Map.of("name", "Andres", "candidateId", kari));
        assertThat(jonas.status()).isEqualTo(404);
    }

    @Test
    void whatIsOffOrDeletedTellsNothingAndWhatCameMeanwhileIsNoNews() {
        var nora = world.staff("nora-s3");
        var id = kept(nora, Map.of("name", "Salmaker", "trade", "salmakerfaget"));
        assertThat(owner(id).status()).as("nothing found yet").isEqualTo(404);
        assertThat(nora.send("PUT", AT + "/" + id, Map.of("name", "Salmaker", "on", false), Map.of())
                        .status())
                .isEqualTo(428);
        assertThat(change(nora, id, 7, "Salmaker", false)).isEqualTo(412);
        assertThat(change(nora, id, version(nora, id), "Salmaker", false)).isEqualTo(200);

        place("salmakerfaget");
        assertThat(look()).isZero();
        assertThat(owner(id).status()).isEqualTo(404);
        assertThat(change(nora, id, version(nora, id), "Sal", true)).isEqualTo(200);
        assertThat(look()).isZero();
        place("salmakerfaget");
        assertThat(look()).isEqualTo(1);
        assertThat(one(nora, id).path("name").asString()).isEqualTo("Sal");
        assertThat(owner(id).text("subject")).isEqualTo("nora-s3");

        var seen = Map.of("If-Match", "\"" + version(nora, id) + "\"");
        assertThat(world.staff("jonas-s3")
                        .send("DELETE", AT + "/" + id, null, seen)
                        .status())
                .isEqualTo(404);
        assertThat(nora.send("DELETE", AT + "/" + id, null, seen).status()).isEqualTo(204);
        place("salmakerfaget");
        assertThat(look()).isZero();
        assertThat(owner(id).status()).isEqualTo(404);
        assertThat(announced(id, 2)).containsExactly("search.places-found.v1", "search.erased.v1");
    }

    @Test
    void aCompanyHearsOfNewYoungPeopleWithoutWhoOrHowManyAndNeverOfFewerThanFive() {
        var municipality = Map.<String, Object>of("municipality", "2502");
        var opening = place("smedfaget", municipality);
        var firm = world.firm(World.FIRM);
        var id = kept(firm, Map.of("name", "Smed", "openingId", opening));

        for (int i = 0; i < 4; i++) young("2502");
        assertThat(look()).isZero();
        young("2503");
        assertThat(look()).as("from another municipality").isZero();
        young("2502");
        assertThat(look()).isEqualTo(1);
        assertThat(look()).isZero();
        young("2502");
        assertThat(look()).isEqualTo(1);

        assertThat(announced(id, 2)).containsExactly("search.people-found.v1", "search.people-found.v1");
        var body = one(firm, id);
        assertThat(body.path("places").isEmpty()).isTrue();
        assertThat(body.path("foundAt").isNull()).isFalse();
        var other = world.firm(World.OTHER_FIRM);
        assertThat(other.get(AT).body().toString()).doesNotContain(id);
        assertThat(other.post(AT, Map.of("name", "Andres", "openingId", opening))
                        .status())
                .isEqualTo(404);
        assertThat(owner(id).body().path("subject").isNull()).isTrue();
    }

    @Test
    void whatCannotBeKeptIsRefusedWithWhatToDo() {
        var nora = world.staff("nora-s5");

        assertThat(nora.post(AT, Map.of("name", " ")).errors())
                .containsExactlyInAnyOrder("/name search-name", "/trade search-wide");
        assertThat(nora.post(AT, Map.of("name", "Alt", "trade", "bakerfaget", "kind", "SIRKUS"))
                        .errors())
                .containsExactly("/kind search-kind");
        assertThat(nora.post(AT, Map.of("name", "Unge", "trade", "bakerfaget", "openingId", "x"))
                        .errors())
                .containsExactly("/openingId search-people");
        assertThat(world.firm(World.FIRM)
                        .post(AT, Map.of("name", "Alle", "trade", "bakerfaget"))
                        .errors())
                .containsExactly("/openingId search-opening");
        for (int i = 0; i < 20; i++) kept(nora, Map.of("name", "Søk " + i, "trade", "bakerfaget"));
        assertThat(nora.post(AT, Map.of("name", "Ett for mye", "trade", "bakerfaget"))
                        .errors())
                .containsExactly("/name searches-too-many");
        assertThat(world.young(world.candidate("nora")).get(AT).status()).isEqualTo(403);
        assertThat(world.administrator().get(AT).status()).isEqualTo(403);
        assertThat(world.service("gateway").get("/internal/v1/searches/x").status())
                .isIn(403, 404);
    }

    @Test
    void ofWhoeverIsForgottenNoSearchKnowsAnything() {
        var nora = world.staff("nora-s6");
        var kari = world.candidate("nora-s6");
        var hers = kept(nora, Map.of("name", "Til Kari", "candidateId", kari));
        var opening = place("smedfaget", Map.of("municipality", "2504"));
        var gone = young("2504");
        var firms = kept(world.firm(World.FIRM), Map.of("name", "Smed her", "openingId", opening));
        assertThat(searches.about(gone)).hasSize(1);

        world.tell("candidate", kari, null);
        world.tell("candidate", gone, null);

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        searches.find(hers).isEmpty() && searches.about(gone).isEmpty());
        assertThat(searches.find(firms)).isPresent();
    }

    private int look() {
        return replica().pass();
    }

    private Alerting replica() {
        return new Alerting(searches, hits, () -> true, InstantSource.system());
    }

    private String place(String trade) {
        return place(trade, Map.of());
    }

    private String place(String trade, Map<String, Object> changes) {
        var all = new HashMap<>(changes);
        all.put("trade", trade);
        all.put("kind", "PRAKSIS");
        return world.opening(1, World.FIRM, all);
    }

    private String young(String municipality) {
        return world.candidate(
                "nora",
                Map.of("municipality", municipality, "trades", List.of("smedfaget"), "kinds", List.of("PRAKSIS")));
    }

    private static String kept(Api who, Map<String, Object> search) {
        var answer = who.post(AT, search);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("id");
    }

    private static JsonNode one(Api who, String id) {
        return who.get(AT)
                .body()
                .path("items")
                .valueStream()
                .filter(search -> search.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int version(Api who, String id) {
        return one(who, id).path("version").asInt();
    }

    private static int change(Api who, String id, int version, String name, boolean on) {
        var seen = Map.of("If-Match", "\"" + version + "\"");
        return who.send("PUT", AT + "/" + id, Map.of("name", name, "on", on), seen)
                .status();
    }

    private Api.Answer owner(String id) {
        return world.service("notification-service").get("/internal/v1/searches/" + id);
    }

    /** Types as announced, each as its schema says. */
    private List<String> announced(String id, int atLeast) {
        var topic = topics.actual("search.event.v1");
        var records = await().atMost(Duration.ofSeconds(20))
                .until(() -> Broker.records(topic, id), found -> found.size() >= atLeast);
        var types = new ArrayList<String>();
        for (var record : records) {
            var type = text(Objects.requireNonNull(record.headers().lastHeader("ce_type"))
                            .value())
                    .replace("no.larvik.laereplass.", "");
            assertThat(Contracts.errors(type, text(record.value()))).isEmpty();
            types.add(type);
        }
        return types;
    }

    private static String text(byte @Nullable [] bytes) {
        return new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
    }
}
