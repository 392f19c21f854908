package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.larvik.laereplass.demo.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * The rows of the programme, one test each, on the demo municipality through the gateway, as those whom the row is
 * for see it. With people of its own where something has to happen.
 */
@ExtendWith(RunningPlatform.class)
@Order(7)
class ProgrammeIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    /** Lærlingprogram del 1: a case that lives to the certificate, and the line that says what came of the contracts. */
    @Test
    void aCaseLivesToItsEndAndTheOutcomeLineCountsIt() {
        var before = outcomes("PART_1");
        var nora = market.as("nora");
        var fagbrev = Apprentice.registered(nora, "PART_1").looking();
        var certificate = fagbrev.signed();
        assertThat(fagbrev.journey(certificate).path("talkDue").asString()).isNotEmpty();
        fagbrev.done(certificate, Map.of("deed", "HOLD_TALK"));
        fagbrev.done(certificate, Map.of("deed", "ENTER_EXAM"));
        fagbrev.done(certificate, Map.of("deed", "PASS", "certificate", "FAGBREV"));
        var student = Apprentice.registered(nora, "PART_1").looking();
        var learnt = Map.of("lessons", List.of("IT_WENT_WELL"));
        student.done(student.signed(), Map.of("deed", "END", "reason", "HIGHER_EDUCATION", "learnt", learnt));
        Apprentice.registered(nora, "PART_1").looking().signed();

        var expected = new TreeMap<>(before);
        for (var one : List.of("FAGBREV", "HIGHER_EDUCATION", "UNDER_WAY")) expected.merge(one, 1, Integer::sum);
        assertThat(outcomes("PART_1")).isEqualTo(expected);
        for (var other : List.of("kari", "nora", "rolf", "pia"))
            market.as(other).get("/api/v1/cohorts/outcomes").expect(403);
        for (var line : market.as("ida")
                .get("/api/v1/cohorts/outcomes")
                .expect(200)
                .json()
                .path("lines"))
            for (var count : line.path("outcomes"))
                assertThat(count.isNull() || count.asInt() >= 5).isTrue();
    }

    /** Lærlingprogram del 2: pupils of Thor Heyerdahl, as a cohort with how many have a place. */
    @Test
    void thePupilsOfASchoolAreACohort() {
        var report = market.as("liv").get("/api/v1/cohorts").expect(200).json();

        assertThat(report.path("outcomesKnown").asBoolean()).isTrue();
        assertThat(report.path("rows").valueStream())
                .anyMatch(row -> row.path("part").asString().equals("PART_2")
                        && row.path("school").asString().equals("THOR_HEYERDAHL"));
        assertThat(report.path("people").asInt()).isGreaterThan(100);
    }

    /** Larvik as employer: many units under one target. */
    @Test
    void theMunicipalityIsOneEmployerWithManyUnitsAndATarget() {
        var hege = market.as("hege");
        var employer = hege.get("/api/v1/me/employer").expect(200).text("id");

        var overview = hege.get("/api/v1/employers/" + employer + "/commitment?year="
                        + LocalDate.now().getYear())
                .expect(200)
                .json();

        assertThat(overview.at("/target/places").asInt()).isPositive();
        assertThat(hege.get("/api/v1/openings?status=PUBLISHED&limit=100").expect(200).items().stream()
                        .map(opening -> opening.path("unitId").asString())
                        .distinct()
                        .count())
                .isGreaterThan(5);
    }

    /** Larvik as employer, looking back: which of its units proposals were made for, by ids that the page has names of. */
    @Test
    void theHistoryTellsTheUnitsOfTheMunicipalityApart() {
        var units =
                units(market.as("hege").get("/api/v1/me/employer").expect(200).json());
        var ida = market.as("ida");
        var year = LocalDate.now(ZoneId.of("Europe/Oslo")).minusMonths(7).getYear();

        var rows = ida.get("/api/v1/insight/past?year=" + year)
                .expect(200)
                .json()
                .path("tables")
                .valueStream()
                .filter(table -> table.path("dimension").asString().equals("UNIT"))
                .flatMap(table -> table.path("lines").valueStream())
                .map(line -> line.path("value").asString())
                .toList();

        assertThat(rows).containsAnyElementsOf(units);
        var named = ida.get("/api/v1/employers?limit=100").expect(200).items().stream()
                .flatMap(employer -> units(employer).stream())
                .toList();
        assertThat(named).containsAll(rows);
    }

    private static List<String> units(JsonNode employer) {
        return employer.path("units")
                .valueStream()
                .map(unit -> unit.path("id").asString())
                .toList();
    }

    /** The promise: how many want a contract and have no offer; and, for staff alone, who of their own still waits. */
    @Test
    void thePromiseIsAFigureForAllAndANameForStaffAlone() {
        var nora = market.as("nora");
        var waiting = Apprentice.registered(nora, "PART_1").looking();
        var people = "/api/v1/insight/promise/people";

        var year = market.as("ida")
                .get("/api/v1/insight/promise")
                .expect(200)
                .json()
                .at("/years/0");
        assertThat(year.path("running").asBoolean()).isTrue();
        assertThat(year.path("wanted").asInt()).isGreaterThan(100);
        Waiting.until(
                "staff to see who waits",
                SOON,
                () -> nora.get(people).expect(200).body().contains(waiting.id())
                        ? Optional.of(waiting)
                        : Optional.empty());
        nora.get("/api/v1/insight/promise").expect(403);
        for (var other : List.of("rolf", "ida", "pia"))
            market.as(other).get(people).expect(403);
    }

    /** Karrierenettverket: any partner refers somebody, and sees what became of it. */
    @Test
    void aPartnerRefersSomebodyWhoIsTakenIn() {
        var agreed = Map.of(
                "how",
                "PHONE",
                "at",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        Map<String, Object> referral = new LinkedHashMap<>();
        referral.put("firstName", "Nettverk");
        referral.put("lastName", "Henvistsen" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
        referral.put("birthDate", LocalDate.now().minusYears(17).minusDays(200).toString());
        referral.put("phone", "+4747%06d".formatted(Math.floorMod(referral.hashCode(), 1_000_000)));
        referral.put("email", UUID.randomUUID() + "@demo.invalid");
        referral.put("postalCode", "3256");
        referral.put("language", "nb");
        referral.put("agreed", agreed);
        referral.put("words", "En fast kontaktperson hjelper.");
        var path = "/api/v1/referrals/"
                + market.as("jonas")
                        .post("/api/v1/referrals", referral)
                        .expect(201)
                        .text("id");

        market.as("nora").post(path + "/acceptance", Map.of()).expect(200);

        assertThat(market.as("jonas")
                        .get(path)
                        .expect(200)
                        .json()
                        .at("/referral/state")
                        .asString())
                .isEqualTo("ACCEPTED");
    }

    /** Cross-agency work: one case, another agency in it by consent and out the moment that ends. */
    @Test
    void anotherAgencyIsInTheCaseByConsentAlone() {
        var jonas = market.as("jonas");
        var who = jonas.get("/api/v1/staff/me").expect(200);
        var nora = market.as("nora");
        var person = Apprentice.registered(nora, "PART_1");
        var path = "/api/v1/candidates/" + person.id();
        jonas.get(path).expect(404);

        var told = Map.of(
                "how",
                "PHONE",
                "at",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        nora.put(path + "/consents/agencies/NAV", Map.of("textVersion", "2026-1", "onBehalf", told), null)
                .expect(200, 204);
        nora.put(path + "/team/" + who.text("subject"), null, null).expect(200, 204);
        jonas.get(path).expect(200);
        nora.delete(path + "/consents/agencies/NAV").expect(200, 204);

        jonas.get(path).expect(404);
    }

    /** Participation: own wishes in own order, why, what employers see, and who has looked. */
    @Test
    void theYoungPersonSeesWhyAndWhoHasSeen() {
        var kari = market.as("kari");
        var id = market.idOf("kari");

        assertThat(kari.get("/api/v1/candidates/" + id).expect(200).json().at("/wishes/trades"))
                .isNotEmpty();
        market.as("nora").get("/api/v1/candidates/" + id).expect(200);
        assertThat(kari.get("/api/v1/candidates/" + id + "/access-log")
                        .expect(200)
                        .items())
                .isNotEmpty();
        var why = kari.get("/api/v1/matches").expect(200).items().stream()
                .map(match -> kari.get(
                        "/api/v1/suggestions/why?match=" + match.path("id").asString()))
                .filter(answer -> answer.is(200))
                .findFirst()
                .orElseThrow();
        assertThat(why.text("word")).isNotEmpty();
        assertThat(why.body()).doesNotContain("\"score\"");
    }

    /** Measures: figures of others come from a file with source and date, and are shown with it. */
    @Test
    void theIndicatorsOfOthersComeWithSourceAndDate() {
        var ida = market.as("ida");
        var file = "measure;year;value;source;date\nNEET_SHARE;2021;13.0;Oppdiktet kilde;2022-05-01\n";
        ida.upload("/api/v1/insight/figures/imports", "text/csv", file.getBytes(StandardCharsets.UTF_8))
                .expect(200);

        var shown = ida.get("/api/v1/insight/official?year=2021").expect(200).json();

        assertThat(shown.path("figures").toString()).contains("Oppdiktet kilde", "2022-05-01");
        assertThat(shown.path("rates").valueStream())
                .allMatch(rate -> !rate.path("missing").isEmpty());
    }

    /** Try, fail, try again: an ended contract is a new start at once, with what was learnt. */
    @Test
    void anEndedContractIsANewStartAtOnce() {
        var nora = market.as("nora");
        var person = Apprentice.registered(nora, "PART_1").looking();
        var first = person.signed();
        var learnt = Map.of("lessons", List.of("A_FIXED_CONTACT", "SHORTER_WAY"));

        var ended = person.done(first, Map.of("deed", "END", "reason", "ANOTHER_TRADE", "learnt", learnt));

        assertThat(ended.path("learnt").path("lessons").toString()).contains("A_FIXED_CONTACT");
        assertThat(ended.path("contactUntil").asString())
                .isEqualTo(LocalDate.now(ZoneId.of("Europe/Oslo")).plusYears(2).toString());
        Waiting.until("staff alerted", SOON, () -> backInPool(person.id()));
        assertThat(person.proposed()).isNotEqualTo(first);
    }

    private static Optional<JsonNode> backInPool(String candidate) {
        return market.as("nora").get("/api/v1/queue?kind=BACK_IN_POOL&limit=500").expect(200).items().stream()
                .filter(item -> item.path("candidateId").asString().equals(candidate))
                .findFirst();
    }

    private static Map<String, Integer> outcomes(String part) {
        var counted = new TreeMap<String, Integer>();
        var answer =
                market.as("liv").get("/api/v1/cohorts/outcomes").expect(200).json();
        assertThat(answer.path("known").asBoolean()).isTrue();
        for (var line : answer.path("lines")) {
            if (!line.path("part").asString().equals(part)) continue;
            line.path("outcomes")
                    .properties()
                    .forEach(one -> counted.put(one.getKey(), one.getValue().asInt()));
            assertThat(line.path("contracts").asInt())
                    .isEqualTo(counted.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
        return counted;
    }
}
