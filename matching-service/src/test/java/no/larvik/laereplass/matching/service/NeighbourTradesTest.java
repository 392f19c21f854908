package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The table of neighbour trades as administrators keep it, through the running service. */
class NeighbourTradesTest extends ServiceTest {

    private static final String ELSEWHERE = "3911";
    private static final Map<String, ?> NEW_PAIR =
            Map.of("trade", "blomsterdekoratorfaget", "neighbour", "frisorfaget", "validFrom", "2026-01-01");

    @Test
    void aPairThatIsAddedOpensPlacesAndOneThatIsTakenOutClosesThem() {
        var open = looking(true);
        var narrow = looking(false);
        var place = place();
        var before = inForce();
        assertThat(suggested(open)).doesNotContain(place);

        var with = with(before, NEW_PAIR);
        var preview = world.administratorOf(ELSEWHERE).post("/api/v1/rules/preview", with);
        var decided = world.administrator().post("/api/v1/rules", with);

        assertThat(preview.status()).as(preview.toString()).isEqualTo(200);
        assertThat(preview.body().path("changes").findValuesAsString("openingId"))
                .contains(place);
        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
        assertThat(decided.body().path("neighbourPairs").asInt())
                .isEqualTo(rows(before).size() + 1);
        assertThat(suggested(open)).contains(place);
        assertThat(suggested(narrow)).doesNotContain(place);
        var suggestion = suggestion(open, place);
        assertThat(suggestion.path("neighbour").asBoolean()).isTrue();
        assertThat(suggestion.path("rulesVersion").asString()).isEqualTo(decided.text("version"));

        var back = world.administrator().post("/api/v1/rules", with(inForce(), rows(before)));
        assertThat(back.status()).as(back.toString()).isEqualTo(201);
        assertThat(suggested(open)).doesNotContain(place);
    }

    @Test
    void aPairCountsFromItsDateOn() {
        var open = looking(true);
        var place = place();
        var before = inForce();
        var later = new LinkedHashMap<String, Object>(NEW_PAIR);
        later.put("validFrom", "2027-08-02"); // the place starts the day before

        assertThat(world.administrator()
                        .post("/api/v1/rules", with(before, later))
                        .status())
                .isEqualTo(201);
        assertThat(suggested(open)).doesNotContain(place);
        later.put("validFrom", "2027-08-01");
        assertThat(world.administrator()
                        .post("/api/v1/rules", with(inForce(), replaced(later)))
                        .status())
                .isEqualTo(201);
        assertThat(suggested(open)).contains(place);
        world.administrator().post("/api/v1/rules", with(inForce(), rows(before)));
    }

    @Test
    void newWeightsLeaveTheTableAndEveryVersionKeepsItsOwn() {
        var before = inForce();
        var rows = rows(before);

        var withTable = world.administrator()
                .post("/api/v1/rules", with(before, NEW_PAIR))
                .body();
        var weightsOnly =
                world.administrator().post("/api/v1/rules", request(withTable)).body();

        assertThat(rows(weightsOnly)).hasSize(rows.size() + 1).isEqualTo(rows(withTable));
        assertThat(rows(before)).isEqualTo(rows);
        world.administrator().post("/api/v1/rules", with(weightsOnly, rows));
        assertThat(rows(withTable)).hasSize(rows.size() + 1);
    }

    @Test
    void whatCannotStandInTheTableIsNamedByItsLine() {
        var before = inForce();

        var answer = world.administrator()
                .post(
                        "/api/v1/rules",
                        with(
                                before,
                                List.of(
                                        NEW_PAIR,
                                        Map.of(
                                                "trade",
                                                "frisorfaget",
                                                "neighbour",
                                                "blomsterdekoratorfaget",
                                                "validFrom",
                                                "2027-01-01"),
                                        Map.of(
                                                "trade",
                                                "juggling",
                                                "neighbour",
                                                "blomsterdekoratorfaget",
                                                "validFrom",
                                                "2027-01-01"))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors())
                .containsExactly("/neighbours/1 neighbours-twice", "/neighbours/2/trade unknown-trade");
        assertThat(inForce()).isEqualTo(before);
    }

    @Test
    void staffReadTheTableAndOthersDoNot() {
        var path = "/api/v1/rules/" + inForce().path("version").asString() + "/neighbours";

        assertThat(world.staff("nora").get(path).body().path("items")).isNotEmpty();
        assertThat(world.young(world.candidate("nora")).get(path).status()).isEqualTo(403);
        assertThat(world.firm(World.FIRM).get(path).status()).isEqualTo(403);
        assertThat(world.staff("nora").get("/api/v1/rules/1999-1/neighbours").status())
                .isEqualTo(404);
    }

    private JsonNode inForce() {
        return world.administrator().get("/api/v1/rules").body().path("weights");
    }

    private List<JsonNode> rows(JsonNode rules) {
        return world.administrator()
                .get("/api/v1/rules/" + rules.path("version").asString() + "/neighbours")
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private Map<String, Object> with(JsonNode rules, Map<String, ?> pair) {
        var rows = new ArrayList<Object>(rows(rules));
        rows.add(pair);
        return with(rules, rows);
    }

    /** The last pair of the table exchanged for this one. */
    private List<Object> replaced(Map<String, ?> pair) {
        var rows = new ArrayList<Object>(rows(inForce()));
        rows.removeLast();
        rows.add(pair);
        return rows;
    }

    private static Map<String, Object> with(JsonNode rules, List<?> rows) {
        var request = request(rules);
        request.put("neighbours", rows);
        return request;
    }

    private static Map<String, Object> request(JsonNode rules) {
        var request = new LinkedHashMap<String, Object>();
        for (var field : List.of("weights", "halfAtKm", "halfAtDays", "minutesPerKm", "veryGood", "good"))
            request.put(field, rules.path(field));
        request.put("basedOn", rules.path("version"));
        request.put("reason", "Fagene ligner mer enn vi trodde.");
        return request;
    }

    private String looking(boolean neighbourTrades) {
        return world.candidate(
                "nora",
                Map.of(
                        "municipality",
                        ELSEWHERE,
                        "trades",
                        List.of("blomsterdekoratorfaget"),
                        "neighbourTrades",
                        neighbourTrades,
                        "kinds",
                        List.of("PRAKSIS")));
    }

    private String place() {
        return world.opening(1, World.FIRM, Map.of("trade", "frisorfaget", "kind", "PRAKSIS"));
    }

    private List<String> suggested(String person) {
        return suggestions(person).stream()
                .map(item -> item.path("openingId").asString())
                .toList();
    }

    private JsonNode suggestion(String person, String opening) {
        return suggestions(person).stream()
                .filter(item -> item.path("openingId").asString().equals(opening))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> suggestions(String person) {
        return world.staff("nora")
                .get("/api/v1/suggestions?candidate=" + person + "&limit=100")
                .body()
                .path("items")
                .valueStream()
                .toList();
    }
}
