package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What goes on in one's cases by state, and one's own views. */
class WallTest extends ServiceTest {

    private static final String VIEWS = "/api/v1/queue/views";

    @Test
    void allThatGoesOnInMyCasesAndNobodyElses() {
        var kari = world.candidate("nora-w1");
        var presented = world.match("nora-w1", kari, world.opening(1), "PROPOSED", "ACCEPTED")
                .text("id");
        var draft = world.match("nora-w1", kari, world.opening(1));
        var withdrawn = draft.text("id");
        world.staff("nora-w1").step(draft, Map.of("to", "WITHDRAWN", "reason", "PICKED_BY_MISTAKE"));
        var others = world.match("jonas-w1", world.candidate("jonas-w1"), world.opening(1), "PROPOSED")
                .text("id");
        var nora = world.staff("nora-w1");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> state(nora, presented).equals("PRESENTED")
                        && state(nora, withdrawn).equals("WITHDRAWN"));

        var card = card(nora, presented);
        assertThat(card.path("trade").asString()).isEqualTo("tomrerfaget");
        assertThat(card.path("candidateId").asString()).isEqualTo(kari);
        assertThat(card.path("deadline").asString()).isNotEmpty();
        assertThat(state(nora, others)).isEmpty();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> state(world.teamLead("liv-w1"), others).equals("PROPOSED"));
        for (var nobody : List.of(world.young(kari), world.firm(World.FIRM), world.administrator()))
            assertThat(nobody.get("/api/v1/queue/wall").status()).isEqualTo(403);
    }

    @Test
    void viewsAreKeptForEachAndNoneOverwritesAnotherUnseen() {
        var nora = world.staff("nora-w2");
        var mine =
                List.of(view("DAY", "Haster", "slag=RING"), view("MATCHES", "Haster", "fag=tomrerfaget&frist=snart"));

        assertThat(keep(nora, 0, mine).status()).isEqualTo(200);
        assertThat(keep(nora, 0, mine).status()).isEqualTo(412);
        var kept = world.staff("nora-w2").get(VIEWS).body();
        assertThat(kept.path("views").size()).isEqualTo(2);
        assertThat(kept.path("views").get(1).path("query").asString()).isEqualTo("fag=tomrerfaget&frist=snart");
        assertThat(world.staff("jonas-w2").get(VIEWS).body().path("views").isEmpty())
                .isTrue();
        assertThat(keep(nora, 1, List.of()).body().path("views").isEmpty()).isTrue();
        for (var nobody : List.of(world.firm(World.FIRM), world.administrator())) {
            assertThat(nobody.get(VIEWS).status()).isEqualTo(403);
            assertThat(keep(nobody, 0, mine).status()).isEqualTo(403);
        }
    }

    @Test
    void aViewThatCannotBeKeptIsRefusedWhereItStands() {
        var nora = world.staff("nora-w3");
        var views = List.of(
                view("DAY", " ", ""),
                view("DAY", "A", "<script>"),
                view("DAY", "A", "a=b"),
                view("MATCHES", "A", "a=b"));

        assertThat(keep(nora, 0, views).errors())
                .containsExactlyInAnyOrder(
                        "/views/0/name view-name", "/views/1/query view-query", "/views/2/name twice");
        var many = IntStream.range(0, 21)
                .mapToObj(at -> view("DAY", "Visning " + at, ""))
                .toList();
        assertThat(keep(nora, 0, many).errors()).containsExactly("/views views-too-many");
    }

    private static Map<String, String> view(String on, String name, String query) {
        return Map.of("on", on, "name", name, "query", query);
    }

    private static Api.Answer keep(Api who, int version, List<Map<String, String>> views) {
        return who.send("PUT", VIEWS, Map.of("views", views), Map.of("If-Match", "\"" + version + "\""));
    }

    private static JsonNode card(Api staff, String match) {
        for (var one : staff.get("/api/v1/queue/wall").body().path("items"))
            if (one.path("matchId").asString().equals(match)) return one;
        return tools.jackson.databind.node.MissingNode.getInstance();
    }

    private static String state(Api staff, String match) {
        return card(staff, match).path("state").asString("");
    }
}
