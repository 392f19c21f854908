package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Staff's day through the gateway: those with the case and their team lead see it, nobody else. */
@ExtendWith(RunningPlatform.class)
@Order(6)
class QueueIT {

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    @Test
    void whatNeedsStaffIsSeenByThoseWithTheCaseAndByNobodyElse() {
        var key = "CONSENT_MISSING:" + registered("Ko");

        assertThat(item("nora", key)).isPresent();
        assertThat(item("liv", key)).isPresent();
        assertThat(item("jonas", key)).isEmpty();
        for (var nobody : List.of("kari", "rolf", "ida", "pia"))
            market.as(nobody).get("/api/v1/queue").expect(403);
        var wish = Map.of("keys", List.of(key), "action", "TAKE");
        market.as("rolf").post("/api/v1/queue/actions", wish).expect(403);
        var refused = market.as("jonas").post("/api/v1/queue/actions", wish).expect(200);
        assertThat(refused.json()
                        .path("results")
                        .get(0)
                        .path("problem")
                        .path("code")
                        .asString())
                .isEqualTo("not-found");
        market.as("liv").post("/api/v1/queue/actions", wish).expect(200);
        assertThat(item("nora", key).orElseThrow().path("assignee").asString()).isNotEmpty();
    }

    private static Optional<JsonNode> item(String persona, String key) {
        return market.as(persona).get("/api/v1/queue?kind=CONSENT_MISSING&limit=500").expect(200).items().stream()
                .filter(one -> one.path("key").asString().equals(key))
                .findFirst();
    }

    private static String registered(String name) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("firstName", name);
        person.put("lastName", "Køvik");
        person.put("birthDate", LocalDate.now().minusYears(18).minusDays(40).toString());
        person.put(
                "phone", "+4748%06d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000)));
        person.put("email", UUID.randomUUID() + "@demo.invalid");
        person.put("postalCode", "3256");
        person.put("language", "nb");
        return market.as("nora").post("/api/v1/candidates", person).expect(201).text("id");
    }
}
