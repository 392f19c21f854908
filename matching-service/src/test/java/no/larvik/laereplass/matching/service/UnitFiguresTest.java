package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.matching.insight.Course;
import no.larvik.laereplass.matching.insight.History;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Figures by place of work, from the opening as employer-service tells of it to the table. */
class UnitFiguresTest extends ServiceTest {

    private static final String MUNICIPALITY = "3803";
    private static final int ENOUGH = 6;

    private final History history;

    UnitFiguresTest(@Autowired History history) {
        this.history = history;
    }

    @Test
    void aProposalCountsAtThePlaceItWasMadeForAlsoWhenItsPersonIsForgotten() {
        var ida = world.administratorOf(MUNICIPALITY);
        var unit = UUID.randomUUID().toString();
        var opening = world.opening(1, World.FIRM, Map.of("unitId", unit));
        var people = new ArrayList<String>();
        for (int i = 0; i < ENOUGH; i++) {
            people.add(world.candidate("nora", Map.of("municipality", MUNICIPALITY)));
            world.match("nora", people.getLast(), opening, "PROPOSED");
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> proposed(ida, unit) == ENOUGH);

        world.tell("candidate", people.getFirst(), null);

        await().atMost(Duration.ofSeconds(20)).until(() -> isForgotten(people.getFirst()));
        assertThat(proposed(ida, unit)).isEqualTo(ENOUGH);
        assertThat(table(ida).path("lines")).hasSize(1);
        assertThat(ida.get(past() + "&unit=" + unit)
                        .body()
                        .path("funnel")
                        .path(0)
                        .path("count")
                        .asInt())
                .isEqualTo(ENOUGH);
        assertThat(ida.get(past() + "&unit=" + unit + "&employer=e").errors()).containsExactly("?unit one-filter");
    }

    private boolean isForgotten(String person) {
        var people = history.all(MUNICIPALITY).map(Course::candidateId).toList();
        return people.size() == ENOUGH && !people.contains(person);
    }

    private static int proposed(Api ida, String unit) {
        return table(ida)
                .path("lines")
                .valueStream()
                .filter(line -> line.path("value").asString().equals(unit))
                .mapToInt(line -> line.path("steps").path(0).path("count").asInt(0))
                .findFirst()
                .orElse(0);
    }

    private static JsonNode table(Api ida) {
        return ida.get(past())
                .body()
                .path("tables")
                .valueStream()
                .filter(table -> table.path("dimension").asString().equals("UNIT"))
                .findFirst()
                .orElseThrow();
    }

    private static String past() {
        var year = LocalDate.now(ZoneId.of("Europe/Oslo")).minusMonths(7).getYear();
        return "/api/v1/insight/past?year=" + year;
    }
}
