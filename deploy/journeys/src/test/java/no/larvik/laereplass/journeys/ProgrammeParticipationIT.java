package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.demo.Invented;
import no.larvik.laereplass.demo.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Participation: the young person's own profile and ranking, own yes and no, why, who has seen, and how each step was. */
@ExtendWith(RunningPlatform.class)
@Order(7)
class ProgrammeParticipationIT {

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    private static final String OWN_NO = "TOO_FAR";

    @Test
    void oneWhoSignsInDecidesForThemselvesFromTheFirstWishToTheAnswer() {
        var self = market.as(Invented.youngPerson("demo-self-" + UUID.randomUUID(), "Selv Demo"));
        var nora = market.as("nora");
        var id = self.post("/api/v1/me/candidate", Programme.somebody(19))
                .expect(201)
                .text("id");
        var own = "/api/v1/candidates/" + id;
        nora.put(own + "/contact", Map.of(), null).expect(200);
        nora.get(own).expect(200);

        ranks(self, own, List.of("tomrerfaget", "helsearbeiderfaget"));
        ranks(self, own, List.of("helsearbeiderfaget", "tomrerfaget"));
        assertThat(self.get(own).expect(200).json().at("/wishes/trades/0").asString())
                .as("their own ranking")
                .isEqualTo("helsearbeiderfaget");
        self.put(own + "/consents/matching", Map.of("textVersion", "2026-1"), null)
                .expect(200, 204);
        self.put(own + "/publication", null, self.get(own).expect(200).version())
                .expect(200, 204);

        var place = Place.posted(market.as("hege"), "helsearbeiderfaget", "LAERLING");
        var match = new Apprentice(nora, id).proposed(place);
        seesWhyInWords(self, match);
        saysNoWithAReasonAndThinksAgain(self, match);
        tells(self, match, "ANSWERED", "GOOD");
        var hege = market.as("hege");
        hege.get(own + "/identity?match=" + match).expect(404);
        Programme.step(hege, match, Map.of("to", "INTERESTED"));
        hege.get(own + "/identity?match=" + match).expect(200);
        tells(self, match, "HEARD", "SO_SO");

        var seen = self.get(own + "/access-log").expect(200);
        assertThat(seen.items().stream().map(look -> look.path("who").asString()))
                .as("who has seen")
                .anyMatch(who -> who.contains("Nora"))
                .anyMatch(who -> who.contains("910000012"));
    }

    private static void ranks(Visitor self, String own, List<String> trades) {
        var wishes = Map.of(
                "trades",
                trades,
                "neighbourTrades",
                false,
                "kinds",
                List.of("LAERLING"),
                "reachKm",
                80,
                "availableFrom",
                Programme.today().plusMonths(1).toString(),
                "languageLevel",
                "C1",
                "entryRequirementMet",
                true);
        self.put(own + "/wishes", wishes, self.get(own).expect(200).version()).expect(200, 204);
    }

    private static void seesWhyInWords(Visitor self, String match) {
        var why = self.get("/api/v1/suggestions/why?match=" + match).expect(200);
        assertThat(why.text("word")).isNotEmpty();
        assertThat(why.body()).doesNotContain("\"score\"");
    }

    private static void saysNoWithAReasonAndThinksAgain(Visitor self, String match) {
        var declined = Programme.step(self, match, Map.of("to", "DECLINED", "reason", OWN_NO));
        assertThat(declined.path("history").toString()).contains(OWN_NO);
        Programme.step(self, match, Map.of("to", "PROPOSED"));
        assertThat(Programme.step(self, match, Map.of("to", "ACCEPTED"))
                        .path("state")
                        .asString())
                .isEqualTo("PRESENTED");
    }

    /** How a step was is told by the young person alone, and read by nobody else. */
    private static void tells(Visitor self, String match, String moment, String feeling) {
        var voices = "/api/v1/matches/" + match + "/voices";
        self.put(voices + "/" + moment, Map.of("feeling", feeling, "clear", true), null)
                .expect(204);

        assertThat(self.get(voices).expect(200).items())
                .anyMatch(told -> told.path("moment").asString().equals(moment)
                        && told.path("feeling").asString().equals(feeling));
        for (var other : List.of("nora", "hege", "ida", "kari"))
            market.as(other).get(voices).expect(403, 404);
    }
}
