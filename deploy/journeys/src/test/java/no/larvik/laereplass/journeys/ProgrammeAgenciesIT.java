package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.larvik.laereplass.demo.Invented;
import no.larvik.laereplass.demo.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Karrierenettverket and cross-agency work: any partner refers, all see the same demand, one case has one person to call. */
@ExtendWith(RunningPlatform.class)
@Order(7)
class ProgrammeAgenciesIT {

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    private static final Map<String, String> PARTNERS = new ConcurrentHashMap<>();

    @Test
    void anyPartnerRefersSomebodyAndSeesWhatBecameOfIt() {
        for (var agency : agencies()) {
            var partner = of(agency);
            var path = "/api/v1/referrals/"
                    + partner.post("/api/v1/referrals", referral()).expect(201).text("id");

            var taken = market.as("nora").post(path + "/acceptance", Map.of()).expect(200);

            assertThat(partner.get(path)
                            .expect(200)
                            .json()
                            .at("/referral/state")
                            .asString())
                    .as(agency)
                    .isEqualTo("ACCEPTED");
            assertThat(market.as("nora")
                            .get("/api/v1/candidates/" + taken.text("candidateId"))
                            .expect(200)
                            .json()
                            .at("/programme/referredBy")
                            .asString())
                    .isEqualTo(agency);
        }
    }

    @Test
    void whatIsWishedAndWhatThereIsByTradeAndAreaIsOneViewForAll() {
        var shown = market.as("ida").get("/api/v1/insight/supply").expect(200).json();

        assertThat(shown.path("areas").size()).isGreaterThan(1);
        assertThat(shown.path("trades")
                        .valueStream()
                        .filter(trade -> !trade.path("wishing").isNull()))
                .as("trades that many wish")
                .isNotEmpty();
        for (var trade : shown.path("trades"))
            assertThat(trade.path("cells").size()).isEqualTo(shown.path("areas").size());
        for (var agency : agencies())
            assertThat(of(agency)
                            .get("/api/v1/insight/supply")
                            .expect(200)
                            .json()
                            .path("trades"))
                    .as(agency)
                    .isEqualTo(shown.path("trades"));
        for (var other : List.of("kari", "rolf", "pia"))
            market.as(other).get("/api/v1/insight/supply").expect(403);
    }

    @Test
    void severalAgenciesWorkWithOneCaseByConsentAndOneOfThemIsCalled() {
        var jonas = market.as("jonas");
        var nora = market.as("nora");
        var person = Apprentice.registered(nora, "PART_1");
        jonas.get(person.path()).expect(404);

        for (var agency : List.of("NAV", "SKOLE")) {
            var told = Map.of("textVersion", "2026-1", "onBehalf", Programme.byPhone());
            nora.put(person.path() + "/consents/agencies/" + agency, told, null).expect(200, 204);
        }
        for (var other : List.of(jonas, of("SKOLE"))) {
            var who = other.get("/api/v1/staff/me").expect(200).text("subject");
            nora.put(person.path() + "/team/" + who, null, null).expect(200, 204);
            other.get(person.path()).expect(200);
        }

        var contact = nora.get(person.path()).expect(200).json().path("contact");
        assertThat(contact.path("name").asString()).isEqualTo("Nora Demo");
        assertThat(contact.path("phone").asString()).as("who can be called").startsWith("+47");
        assertThat(contact.path("team")
                        .valueStream()
                        .map(one -> one.path("agency").asString()))
                .containsExactlyInAnyOrder("NAV", "SKOLE");
        nora.delete(person.path() + "/consents/agencies/NAV").expect(200, 204);
        jonas.get(person.path()).expect(404);
        of("SKOLE").get(person.path()).expect(200);
    }

    private static List<String> agencies() {
        return market.as("nora").get("/api/v1/agencies").expect(200).items().stream()
                .map(agency -> agency.path("code").asString())
                .toList();
    }

    /** Somebody who works there, always the same one. */
    private static Visitor of(String agency) {
        var subject = PARTNERS.computeIfAbsent(agency, first -> "demo-partner-" + UUID.randomUUID());
        return market.as(Invented.staff(subject, "Partner Demo", agency));
    }

    private static Map<String, Object> referral() {
        var referral = Programme.somebody(17);
        referral.put("agreed", Programme.byPhone());
        referral.put("words", "En fast kontaktperson hjelper.");
        return referral;
    }
}
