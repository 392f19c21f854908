package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.larvik.laereplass.demo.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Try, fail, try again: an ended contract is a new start at once, with what was learnt and without a black mark. */
@ExtendWith(RunningPlatform.class)
@Order(7)
class ProgrammeTryAgainIT {

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
    void anEndedContractIsANewStartAtOnceAndNoBlackMark() {
        var nora = market.as("nora");
        var rolf = market.as("rolf");
        var hege = market.as("hege");
        var person = Apprentice.registered(nora, "PART_1").looking();
        var first = person.proposed(Place.posted(rolf, "tomrerfaget", "LAERLING"));
        var began = Programme.today().minusDays(1);
        person.signed(first, began, began.plusYears(2), "COUNTY");
        var learnt = Map.of("lessons", List.of("A_FIXED_CONTACT", "SHORTER_WAY"), "words", "Vi så hva som hjalp.");

        var ended = person.done(first, Map.of("deed", "END", "reason", "ANOTHER_TRADE", "learnt", learnt));

        assertThat(ended.path("learnt").path("lessons").toString()).contains("A_FIXED_CONTACT");
        assertThat(ended.path("contactUntil").asString())
                .isEqualTo(Programme.today().plusYears(2).toString());
        assertThat(rolf.get("/api/v1/journeys/" + first).expect(200).body())
                .as("the former company")
                .doesNotContain("ANOTHER_TRADE", "A_FIXED_CONTACT", "Vi så");
        Waiting.until("staff alerted", Programme.SOON, () -> backInPool(person.id()));

        var second = person.proposed(Place.posted(hege, "helsearbeiderfaget", "LAERLING"));
        person.presented(second);
        assertThat(hege.get("/api/v1/matches/" + second).expect(200).body())
                .as("the next company")
                .doesNotContain(first, "ENDED", "ANOTHER_TRADE", "A_FIXED_CONTACT", "Vi så");
        hege.get("/api/v1/journeys/" + first).expect(404);
    }

    private static Optional<JsonNode> backInPool(String candidate) {
        return market.as("nora").get("/api/v1/queue?kind=BACK_IN_POOL&limit=500").expect(200).items().stream()
                .filter(item -> item.path("candidateId").asString().equals(candidate))
                .findFirst();
    }
}
