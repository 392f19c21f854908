package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import no.larvik.laereplass.matching.contracts.Contracts;
import org.junit.jupiter.api.Test;

/** "I have not answered this", within 24 hours of what staff recorded. */
class ObjectionTest extends ServiceTest {

    private static final Map<String, String> PHONE_OF_KARI = Map.of("of", "CANDIDATE", "how", "PHONE");
    private static final Map<String, String> PHONE_OF_FIRM = Map.of("of", "EMPLOYER", "how", "PHONE");

    @Test
    void aYesThatWasNeverSaidFallsBackWhateverTheEmployerMadeOfIt() {
        var kari = world.candidate("nora-ob1");
        var nora = world.staff("nora-ob1");
        var young = world.young(kari);
        var firm = world.firm(World.FIRM);
        var proposed = world.match("nora-ob1", kari, world.opening(1), "PROPOSED");
        var id = proposed.text("id");
        nora.step(proposed, Map.of("to", "ACCEPTED", "onBehalf", PHONE_OF_KARI));
        firm.step(firm.match(id), "INTERESTED");
        assertThat(consentsIn(id)).isEqualTo(1);

        assertThat(young.match(id).body().path("objection").path("to").asString())
                .isEqualTo("PROPOSED");
        assertThat(nora.match(id).body().path("objection").isNull()).isTrue();
        assertThat(firm.match(id).body().path("objection").isNull()).isTrue();
        for (var other : new Api[] {nora, firm})
            assertThat(object(other, id, "PROPOSED").status()).isEqualTo(409);
        var back = object(young, id, "PROPOSED");
        assertThat(consentsIn(id)).isZero();

        assertThat(back.text("state")).isEqualTo("PROPOSED");
        assertThat(back.actions()).contains("ACCEPTED", "DECLINED");
        assertThat(back.body().path("history").toString()).contains("NOT_MY_ANSWER");
        assertThat(firm.match(id).body().path("card").isNull()).isTrue();
        assertThat(world.service("candidate-service")
                        .get("/internal/matches/" + id)
                        .body()
                        .path("identityOpen")
                        .asBoolean())
                .isFalse();
        assertThat(object(young, id, "PROPOSED").status()).isEqualTo(409);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> nora.get("/api/v1/queue?kind=OBJECTED")
                        .body()
                        .path("items")
                        .toString()
                        .contains(id));
        young.step(young.match(id), "DECLINED");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> nora.get("/api/v1/queue?kind=OBJECTED")
                        .body()
                        .path("items")
                        .isEmpty());
        contractsHold(id);
    }

    @Test
    void aYesToAnOfferThatWasNeverSaidFreesThePersonAndKeepsTheOffer() {
        var kari = world.candidate("nora");
        var young = world.young(kari);
        var nora = world.staff("nora");
        var offered = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");
        var id = offered.text("id");
        var other = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");
        nora.step(nora.match(id), Map.of("to", "OFFER_ACCEPTED", "onBehalf", PHONE_OF_KARI));
        assertThat(young.match(other.text("id")).text("state")).isEqualTo("SUPERSEDED");

        assertThat(object(young, id, "OFFERED").text("state")).isEqualTo("OFFERED");

        var next = world.match(
                "nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED", "OFFER_ACCEPTED");
        assertThat(next.text("state")).isEqualTo("OFFER_ACCEPTED");
        assertThat(young.match(id).text("state")).isEqualTo("SUPERSEDED");
    }

    @Test
    void anEmployersAnswerFallsBackUntilTheYoungPersonHasBuiltOnIt() {
        var kari = world.candidate("nora");
        var nora = world.staff("nora");
        var firm = world.firm(World.FIRM);
        var presented = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED");
        var id = presented.text("id");
        var no = Map.of("code", "OTHER", "text", "Vi valgte en annen denne gangen");
        nora.step(nora.match(id), Map.of("to", "NOT_SELECTED", "feedback", no, "onBehalf", PHONE_OF_FIRM));

        var back = object(firm, id, "PRESENTED");
        assertThat(back.text("state")).isEqualTo("PRESENTED");
        assertThat(back.body().path("feedback").isNull()).isTrue();

        firm.step(firm.match(id), "INTERESTED");
        nora.step(nora.match(id), Map.of("to", "OFFERED", "onBehalf", PHONE_OF_FIRM));
        assertThat(firm.match(id).body().path("objection").path("to").asString())
                .isEqualTo("INTERESTED");
        world.young(kari).step(world.young(kari).match(id), "OFFER_ACCEPTED");
        assertThat(firm.match(id).body().path("objection").isNull()).isTrue();
        assertThat(object(firm, id, "INTERESTED").status()).isEqualTo(409);
    }

    @Test
    void aConfirmationThatWasNeverGivenNoLongerCounts() {
        var kari = world.candidate("nora");
        var nora = world.staff("nora");
        var young = world.young(kari);
        var firm = world.firm(World.FIRM);
        var id = world.match(
                        "nora",
                        kari,
                        world.opening(1),
                        "PROPOSED",
                        "ACCEPTED",
                        "INTERESTED",
                        "OFFERED",
                        "OFFER_ACCEPTED")
                .text("id");
        var from = LocalDate.now().plusDays(30);
        var period = Map.of("from", from.toString(), "until", from.plusYears(2).toString());
        var confirm = Map.of("textVersion", "2026-1");
        firm.step(firm.match(id), Map.of("to", "OFFER_ACCEPTED", "period", period));
        firm.step(firm.match(id), Map.of("to", "OFFER_ACCEPTED", "confirm", confirm));
        nora.step(nora.match(id), Map.of("to", "OFFER_ACCEPTED", "confirm", confirm, "onBehalf", PHONE_OF_KARI));
        firm.step(firm.match(id), "CONTRACT_SENT");

        var back = object(young, id, "OFFER_ACCEPTED");

        assertThat(back.text("state")).isEqualTo("OFFER_ACCEPTED");
        assertThat(back.body().path("contract").path("missing").toString()).contains("YOUNG_PERSON");
        assertThat(firm.step(firm.match(id), "CONTRACT_SENT").status()).isEqualTo(422);
        assertThat(young.step(young.match(id), Map.of("to", "OFFER_ACCEPTED", "confirm", confirm))
                        .status())
                .isEqualTo(200);
        assertThat(firm.step(firm.match(id), "CONTRACT_SENT").status()).isEqualTo(200);
    }

    private static long consentsIn(String match) {
        return CandidateService.only().consents().stream()
                .filter(consent -> consent.endsWith("/" + match))
                .count();
    }

    private static Api.Answer object(Api who, String match, String to) {
        return who.step(who.match(match), Map.of("to", to, "objection", true));
    }

    private void contractsHold(String id) {
        var told = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Broker.records(topics.actual("match.event.v1"), id).stream()
                                .map(record -> new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                                .filter(json -> json.contains("\"from\":\"INTERESTED\""))
                                .toList(),
                        found -> !found.isEmpty());
        assertThat(Contracts.errors("match.objected.v1", told.getFirst()))
                .as(told.getFirst())
                .isEmpty();
    }
}
