package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.contracts.Contracts;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that is gone, as candidate-service tells it: a tombstone on the state topic. */
class ErasureTest extends ServiceTest {

    /** How far a topic was read, by key, so that a late record brings nobody back; it goes with its time. */
    private static final List<String> SEQUENCES = List.of("watermarks");

    private final MongoDatabase store;

    ErasureTest(@Autowired MongoDatabase store) {
        this.store = store;
    }

    @Test
    void whoeverIsForgottenIsInNoDocumentAndNoState() {
        var kari = world.candidate("nora");
        var no = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED");
        world.firm(World.FIRM)
                .step(
                        world.firm(World.FIRM).match(no.text("id")),
                        Map.of("to", "NOT_SELECTED", "feedback", Map.of("code", "SEAT_TAKEN", "text", "Kanarifugl")));
        var opening = world.opening(1);
        var yes = world.match("nora", kari, opening, "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED")
                .text("id");
        var school = world.staff("nora")
                .post(
                        "/api/v1/journeys",
                        Map.of(
                                "candidateId",
                                kari,
                                "trade",
                                "tomrerfaget",
                                "from",
                                "2026-08-20",
                                "until",
                                "2027-06-20"))
                .text("id");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> stands("match.state.v1", yes) && stands("journey.state.v1", school));
        world.young(kari).send("PUT", "/api/v1/matches/" + yes + "/voices/HEARD", Map.of("feeling", "BAD"), Map.of());
        assertThat(whereIs(kari)).contains("matches", "journeys", "commitments", "voices");

        world.tell("candidate", kari, null);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(whereIs(kari)).isEmpty());
        assertThat(whereIs("Kanarifugl")).isEmpty();
        for (var id : List.of(no.text("id"), yes))
            assertThat(world.firm(World.FIRM).get("/api/v1/matches/" + id).status())
                    .isEqualTo(404);
        assertThat(world.staff("nora").get("/api/v1/journeys/" + school).status())
                .isEqualTo(404);
        assertThat(types("match.event.v1", yes)).endsWith("match.withdrawn.v1", "match.erased.v1");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !stands("match.state.v1", yes) && !stands("journey.state.v1", school));
        assertThat(types("journey.event.v1", school)).endsWith("journey.erased.v1");
        var next =
                world.match("nora", world.candidate("nora"), opening, "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");
        assertThat(next.text("state")).isEqualTo("OFFERED");
    }

    @Test
    void aSeatOfAnApprovedContractStaysTakenAndTheFiguresStayWithoutThePerson() {
        var ida = world.administratorOf("3811");
        var people = new ArrayList<String>();
        for (int i = 0; i < 4; i++) people.add(world.candidate("nora", Map.of("municipality", "3811")));
        for (var one : people) world.match("nora", one, world.opening(1), "PROPOSED");
        var kari = world.candidate("nora", Map.of("municipality", "3811"));
        var opening = world.opening(1);
        var signed = approved(kari, opening);
        await().atMost(Duration.ofSeconds(20)).until(() -> proposed(ida) == 5);
        var contracts = contracts();

        world.tell("candidate", kari, null);
        world.tell("candidate", people.getFirst(), null);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(List.of(whereIs(kari), whereIs(people.getFirst())))
                        .containsOnly(List.of()));
        await().atMost(Duration.ofSeconds(20)).until(() -> !stands("match.state.v1", signed));
        assertThat(proposed(ida)).isEqualTo(5);
        assertThat(contracts()).isEqualTo(contracts);
        var other = Map.of("candidateId", world.candidate("nora"), "openingId", opening);
        assertThat(world.staff("nora").post("/api/v1/matches", other).body().toString())
                .contains("SEAT_FREE");
    }

    private int proposed(Api administrator) {
        return administrator
                .get("/api/v1/insight/past?from=2026-01&to=2035-12")
                .body()
                .path("funnel")
                .path(0)
                .path("count")
                .asInt();
    }

    /** Contracts that count in the official rates, those of people who are forgotten too. */
    private long contracts() {
        return store.getCollection("journeys").countDocuments(new Document("st.municipality", "3811"))
                + store.getCollection("past_contracts").countDocuments(new Document("municipality", "3811"));
    }

    private String approved(String kari, String opening) {
        var nora = world.staff("nora");
        var firm = world.firm(World.FIRM);
        var id = world.match("nora", kari, opening, "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED")
                .text("id");
        var from = LocalDate.now().plusDays(30);
        var period = Map.of("from", from.toString(), "until", from.plusYears(2).toString());
        var confirm = Map.of("to", "OFFER_ACCEPTED", "confirm", Map.of("textVersion", "2026-1"));
        firm.step(firm.match(id), Map.of("to", "OFFER_ACCEPTED", "period", period));
        firm.step(firm.match(id), confirm);
        world.young(kari).step(world.young(kari).match(id), confirm);
        firm.step(firm.match(id), "CONTRACT_SENT");
        var approval = Map.of("by", "COUNTY", "on", LocalDate.now().minusDays(1).toString());
        nora.step(nora.match(id), Map.of("to", "CONTRACT_APPROVED", "approval", approval));
        return id;
    }

    /** Every collection with a document that has these words anywhere, tombstones with their id alone left out. */
    private List<String> whereIs(String words) {
        var found = new ArrayList<String>();
        for (var name : store.listCollectionNames()) {
            if (SEQUENCES.contains(name)) continue;
            for (var document : store.getCollection(name).find()) {
                if (document.toJson().contains(words) && !isTombstone(document)) found.add(name);
            }
        }
        return found.stream().distinct().toList();
    }

    private static boolean isTombstone(Document document) {
        return document.get("del") != null
                && document.get("st", Document.class).isEmpty()
                && document.getList("ob", Document.class, List.of()).isEmpty();
    }

    private boolean stands(String topic, String id) {
        var told = Broker.records(topics.actual(topic), id);
        return !told.isEmpty() && told.getLast().value() != null;
    }

    private List<String> types(String topic, String id) {
        var types = new ArrayList<String>();
        for (var record : Broker.records(topics.actual(topic), id)) {
            var type = new String(
                            java.util.Objects.requireNonNull(record.headers().lastHeader("ce_type"))
                                    .value(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    .replace("no.larvik.laereplass.", "");
            var json = new String(record.value(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(Contracts.errors(type, json)).as(type + json).isEmpty();
            types.add(type);
        }
        return types;
    }
}
