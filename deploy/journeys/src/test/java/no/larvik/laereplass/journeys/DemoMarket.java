package no.larvik.laereplass.journeys;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.larvik.laereplass.demo.Addresses;
import no.larvik.laereplass.demo.Invented;
import no.larvik.laereplass.demo.Platform;
import no.larvik.laereplass.demo.Visitor;
import no.larvik.laereplass.demo.Waiting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo municipality's market as those who use it ask for it, through the gateway. */
final class DemoMarket implements AutoCloseable {

    private static final Duration REFLECTED = Duration.ofSeconds(10);

    /** Asked for once: looking at every place of an employer takes its time. */
    private static final Map<String, String> MOST_WANTED = new ConcurrentHashMap<>();

    private final Platform platform = new Platform(Addresses.local(RunningPlatform.port()));

    Visitor as(String persona) {
        return platform.as(persona).patiently();
    }

    /** Somebody invented on the spot. */
    Visitor as(Invented somebody) {
        return platform.as(somebody).patiently();
    }

    /** One's own, with the version to change it by. */
    String idOf(String youngPerson) {
        return as(youngPerson).get("/api/v1/me/candidate").expect(200).text("id");
    }

    JsonNode placesFor(String candidate) {
        return as("nora")
                .get("/api/v1/suggestions?candidate=" + candidate + "&limit=100")
                .expect(200)
                .json();
    }

    JsonNode peopleFor(String opening) {
        return as("nora")
                .get("/api/v1/suggestions?opening=" + opening + "&limit=100")
                .expect(200)
                .json();
    }

    String rulesInForce() {
        return as("nora")
                .get("/api/v1/rules")
                .expect(200)
                .json()
                .path("weights")
                .path("version")
                .asString();
    }

    /** The place of an employer that fits most of nora's young people. */
    String mostWantedPlaceOf(String employer) {
        return MOST_WANTED.computeIfAbsent(employer, this::lookForMostWanted);
    }

    private String lookForMostWanted(String employer) {
        return as(employer).get("/api/v1/openings?status=PUBLISHED&limit=100").expect(200).items().stream()
                .map(opening -> opening.path("id").asString())
                .max(Comparator.comparingInt(id -> peopleFor(id).path("items").size()))
                .orElseThrow();
    }

    /** Changes one's own wishes and leaves the rest as it is. @return as they were */
    Map<String, Object> change(String youngPerson, Map<String, ?> wishes) {
        var who = as(youngPerson);
        var path = "/api/v1/candidates/" + idOf(youngPerson);
        var now = who.get(path).expect(200);
        Map<String, Object> before = fields(now.json().path("wishes"));
        var after = new LinkedHashMap<>(before);
        after.putAll(wishes);
        who.put(path + "/wishes", after, now.version()).expect(200, 204);
        return before;
    }

    /** A change comes by way of an event, and is there a moment later. */
    <T> T soon(String what, java.util.function.Supplier<Optional<T>> look) {
        return Waiting.until(what, REFLECTED, look);
    }

    /** The pair in a list, when it stands there. @param other the id on the other side of the list */
    static Optional<JsonNode> pair(JsonNode lists, String other) {
        return items(lists).stream()
                .filter(one -> one.path("openingId").asString().equals(other)
                        || one.path("candidateId").asString().equals(other))
                .findFirst();
    }

    static List<JsonNode> items(JsonNode lists) {
        return lists.path("items").valueStream().toList();
    }

    static List<JsonNode> nearMisses(JsonNode lists) {
        return lists.path("nearMisses").valueStream().toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(JsonNode node) {
        return JsonMapper.shared().convertValue(node, LinkedHashMap.class);
    }

    @Override
    public void close() {
        platform.close();
    }
}
