package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From the first meeting to the approved contract, each side through its own door. */
class ContractTest extends ServiceTest {

    private static final Map<String, String> TWO_YEARS = Map.of("from", "2027-08-01", "until", "2029-07-31");

    @Test
    void theTwoAgreeOnATimeAndTheYoungPersonSaysWhatHelps() {
        var kari = world.candidate("nora");
        var firm = world.firm(World.FIRM);
        var young = world.young(kari);
        var interested = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED");
        var first = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        var second = first.plus(Duration.ofDays(1));
        var ics = "/api/v1/matches/" + interested.text("id") + "/interview.ics";

        var suggested = firm.step(
                interested,
                Map.of("to", "INTERVIEW", "slots", List.of(first, second), "meeting", Map.of("where", "Kontoret")));
        assertThat(suggested.body().path("meeting").path("slotsBy").asString()).isEqualTo("employer");
        assertThat(firm.get(ics).status()).isEqualTo(404);
        assertThat(firm.step(suggested, Map.of("to", "INTERVIEW", "meeting", Map.of("slot", first)))
                        .errors())
                .containsExactly("/meeting/slot not-one-of-the-times");

        var agreed = young.step(
                young.match(interested.text("id")),
                Map.of("to", "INTERVIEW", "meeting", Map.of("slot", second, "adaptations", List.of("QUIET_ROOM"))));
        assertThat(agreed.body().path("meeting").path("agreed").asString()).isEqualTo(second.toString());
        assertThat(firm.match(interested.text("id")).response().body()).contains("QUIET_ROOM");
        assertThat(firm.get(ics).response().body())
                .contains("BEGIN:VEVENT", "LOCATION:Kontoret", "Samtale om plass")
                .doesNotContain(kari);

        var other = second.plus(Duration.ofDays(2));
        var moved = young.step(agreed, Map.of("to", "INTERVIEW", "slots", List.of(other)));
        assertThat(moved.body().path("meeting").path("agreed").isNull()).isTrue();
        var again = firm.step(
                firm.match(interested.text("id")), Map.of("to", "INTERVIEW", "meeting", Map.of("slot", other)));
        assertThat(again.body().path("meeting").path("agreed").asString()).isEqualTo(other.toString());
        assertThat(Instant.parse(again.text("deadline"))).isAfter(other.plus(Duration.ofDays(9)));
    }

    @Test
    void aContractIsSentWhenAllHaveConfirmedItAndApprovedWhenStaffSayWho() {
        var kari = world.candidate("nora");
        var firm = world.firm(World.FIRM);
        var young = world.young(kari);
        var nora = world.staff("nora");
        var offered = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");
        var id = offered.text("id");
        young.step(young.match(id), "OFFER_ACCEPTED");

        assertThat(young.step(young.match(id), confirming()).errors()).containsExactly("/confirm dates-first");
        assertThat(young.step(young.match(id), Map.of("to", "OFFER_ACCEPTED", "period", TWO_YEARS))
                        .errors())
                .containsExactly("/period not-yours-to-set");
        firm.step(
                firm.match(id),
                Map.of("to", "OFFER_ACCEPTED", "period", TWO_YEARS, "ticked", List.of("TRAINING_LEADER")));
        young.step(young.match(id), confirming());
        assertThat(firm.step(firm.match(id), "CONTRACT_SENT").errors())
                .containsExactly("/confirm confirmations-missing");
        firm.step(firm.match(id), confirming());
        firm.step(
                firm.match(id),
                Map.of("to", "OFFER_ACCEPTED", "period", Map.of("from", "2027-08-15", "until", "2029-08-14")));
        var changed = firm.match(id).body().path("contract");
        assertThat(changed.path("missing").toString()).contains("YOUNG_PERSON", "EMPLOYER");
        young.step(young.match(id), confirming());
        firm.step(firm.match(id), confirming());

        var sent = firm.step(firm.match(id), "CONTRACT_SENT");
        assertThat(sent.text("state")).isEqualTo("CONTRACT_SENT");
        assertThat(firm.step(sent, "CONTRACT_APPROVED").status()).isEqualTo(409);
        assertThat(nora.step(nora.match(id), "CONTRACT_APPROVED").errors())
                .containsExactly("/approval approval-required");
        assertThat(nora.step(nora.match(id), "OFFER_ACCEPTED").errors()).containsExactly("/reason reason-required");
        var approved = nora.step(
                nora.match(id),
                Map.of("to", "CONTRACT_APPROVED", "approval", Map.of("by", "COUNTY", "on", "2026-01-15")));
        assertThat(approved.text("state")).isEqualTo("CONTRACT_APPROVED");
        assertThat(approved.body().path("contract").path("confirmations").toString())
                .contains("2026-1")
                .doesNotContain("boss-");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> world.service("candidate-service")
                        .get("/internal/v1/placed")
                        .response()
                        .body()
                        .contains(kari));
    }

    @Test
    void whoIsUnderEighteenNeedsAGuardianWhoseWordStaffWriteDown() {
        var kari = world.candidate("nora", Map.of("adultFrom", "2099-01-01"));
        var firm = world.firm(World.FIRM);
        var nora = world.staff("nora");
        var id = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED")
                .text("id");
        world.young(kari).step(world.young(kari).match(id), "OFFER_ACCEPTED");
        firm.step(firm.match(id), Map.of("to", "OFFER_ACCEPTED", "period", TWO_YEARS));
        firm.step(firm.match(id), confirming());
        world.young(kari).step(world.young(kari).match(id), confirming());
        var guardian = Map.of("party", "GUARDIAN", "textVersion", "2026-1", "how", "PHONE");

        assertThat(firm.step(firm.match(id), "CONTRACT_SENT").status()).isEqualTo(422);
        assertThat(firm.step(firm.match(id), Map.of("to", "OFFER_ACCEPTED", "confirm", guardian))
                        .errors())
                .containsExactly("/confirm/party not-yours-to-confirm");
        nora.step(nora.match(id), Map.of("to", "OFFER_ACCEPTED", "confirm", guardian));

        assertThat(firm.step(firm.match(id), "CONTRACT_SENT").text("state")).isEqualTo("CONTRACT_SENT");
    }

    @Test
    void whatIsSaidByTelephoneIsRecordedAsTheirsAndMarkedAsRecorded() {
        var kari = world.candidate("nora");
        var nora = world.staff("nora");
        var proposed = world.match("nora", kari, world.opening(1), "PROPOSED");
        var phone = Map.of("of", "CANDIDATE", "how", "PHONE");

        assertThat(nora.match(proposed.text("id")).body().path("recordable").toString())
                .contains("ACCEPTED", "DECLINED");
        assertThat(world.young(kari)
                        .step(world.young(kari).match(proposed.text("id")), Map.of("to", "ACCEPTED", "onBehalf", phone))
                        .status())
                .isEqualTo(409);
        var presented = nora.step(proposed, Map.of("to", "ACCEPTED", "onBehalf", phone));
        assertThat(presented.text("state")).isEqualTo("PRESENTED");
        assertThat(presented
                        .body()
                        .path("history")
                        .valueStream()
                        .filter(line -> line.path("to").asString().equals("ACCEPTED"))
                        .map(line -> line.path("by").asString() + " "
                                + line.path("recorded").asString()))
                .containsExactly("candidate PHONE");

        var wrong = nora.step(presented, Map.of("to", "OFFER_ACCEPTED", "onBehalf", phone));
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.body().path("allowed").toString()).contains("WITHDRAWN");
        assertThat(nora.step(
                                presented,
                                Map.of("to", "INTERESTED", "onBehalf", Map.of("of", "EMPLOYER", "how", "FACE_TO_FACE")))
                        .text("state"))
                .isEqualTo("INTERESTED");
    }

    @Test
    void whatWasAgreedIsOnPaperForItsPartiesAndSaysThatItIsNotTheContract() throws IOException {
        var kari = world.candidate("nora");
        var firm = world.firm(World.FIRM);
        var nora = world.staff("nora");
        var young = world.young(kari);
        var id = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED")
                .text("id");
        var paper = "/api/v1/matches/" + id + "/contract.pdf";
        assertThat(young.get(paper).status()).isEqualTo(404);
        young.step(young.match(id), "OFFER_ACCEPTED");
        assertThat(young.get(paper).status()).isEqualTo(404);
        firm.step(
                firm.match(id),
                Map.of("to", "OFFER_ACCEPTED", "period", TWO_YEARS, "ticked", List.of("TRAINING_PLAN")));
        firm.step(firm.match(id), confirming());
        var byPhone = new HashMap<>(confirming());
        byPhone.put("onBehalf", Map.of("of", "CANDIDATE", "how", "PHONE"));
        nora.step(nora.match(id), byPhone);

        var text = textOf(young, paper);

        assertThat(text)
                .contains("Dette er ikke kontrakten. Lærekontrakten underskrives", "Det er ikke en underskrift")
                .contains("Dette er ikke kontrakten. Den underskrives der den godkjennes.")
                .contains("1. august 2027", "31. juli 2029", "Organisasjonsnummer " + World.FIRM, "Tømrerfaget")
                .contains("Bedriften bekreftet", "Tekst 2026-1", "Vi tar imot ungdommen fra 1. august 2027")
                .contains("Ungdommen bekreftet", "på telefon, skrevet ned av veileder")
                .contains(
                        "Plan for opplæringen – på plass",
                        "Faglig leder er valgt – mangler",
                        "Ikke registrert som godkjent")
                .doesNotContain(kari, "boss-");
        assertThat(textOf(firm, paper)).contains("Bedriften bekreftet");
        assertThat(textOf(nora, paper)).contains("Bedriften bekreftet");
        for (var nobody : List.of(
                world.staff("jonas"),
                world.firm(World.OTHER_FIRM),
                world.young(world.candidate("nora")),
                world.administrator())) assertThat(nobody.get(paper).status()).isEqualTo(404);
        firm.step(
                firm.match(id),
                Map.of("to", "OFFER_ACCEPTED", "period", Map.of("from", "2027-08-15", "until", "2029-07-31")));
        assertThat(textOf(young, paper))
                .contains("Gjelder tidligere datoer (utgave 1)", "Bedriften har ikke bekreftet ennå");
    }

    private static String textOf(Api who, String path) throws IOException {
        var answer = who.bytes(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aNoToAnOfferCanBeTakenBackWhileItsSeatIsFree() {
        var kari = world.candidate("nora");
        var opening = world.opening(1);
        var young = world.young(kari);
        var offered = world.match("nora", kari, opening, "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");
        var declined = young.step(young.match(offered.text("id")), "OFFER_DECLINED");

        var back = young.step(declined, "OFFERED");
        assertThat(back.text("state")).isEqualTo("OFFERED");

        var again = young.step(back, "OFFER_DECLINED");
        world.match("nora", world.candidate("nora"), opening, "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED");
        assertThat(young.step(again, "OFFERED").text("code")).isEqualTo("no-seat-left");
    }

    private static Map<String, Object> confirming() {
        return Map.of("to", "OFFER_ACCEPTED", "confirm", Map.of("textVersion", "2026-1"));
    }
}
