package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.demo.Invented;
import no.larvik.laereplass.demo.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Lærlingprogram del 2: pupils of Thor Heyerdahl who need more support, from the school to praksis or læreplass. */
@ExtendWith(RunningPlatform.class)
@Order(7)
class ProgrammePartTwoIT {

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
    void pupilsComeFromTheSchoolToPraksisAndLaereplassAndTheirCohortCountsThem() {
        var cohort = largestCohort();
        var year = cohort.path("schoolYear").asInt();
        var people = cohort.path("people").asInt();
        var placed = placed();
        var pupil = fromTheSchool().inCohort("PART_2", year).looking("YFF_PRAKSIS");
        var apprentice = fromTheSchool().inCohort("PART_2", year).looking();

        var place = Place.posted(market.as("hege"), "helsearbeiderfaget", "YFF_PRAKSIS");
        var first = Programme.today().minusDays(1);
        var praksis = pupil.signed(pupil.proposed(place), first, first.plusWeeks(3), "SCHOOL");
        apprentice.signed();

        assertThat(pupil.journey(praksis).path("kind").asString()).isEqualTo("YFF_PRAKSIS");
        Waiting.untilTrue(
                "two more in the cohort, and two more with a place",
                Programme.SOON,
                () -> largestCohort().path("people").asInt() == people + 2 && placed() == placed + 2);
        pupil.done(praksis, Map.of("deed", "ENTER_EXAM"));
        var done = pupil.done(praksis, Map.of("deed", "PASS", "certificate", "PRAKSIS_FULLFORT"));
        assertThat(done.path("stage").asString()).isEqualTo("COMPLETED");
    }

    @Test
    void theReportIsByCohortAndSchoolAndForThoseWhoLead() {
        var report = report();

        assertThat(report.path("outcomesKnown").asBoolean()).isTrue();
        assertThat(report.path("people").asInt()).isGreaterThan(100);
        assertThat(report.path("rows").valueStream())
                .anyMatch(row -> row.path("part").asString().equals("PART_2")
                        && row.path("school").asString().equals("THOR_HEYERDAHL"));
        for (var other : new String[] {"kari", "nora", "rolf", "pia"})
            market.as(other).get("/api/v1/cohorts").expect(403);
    }

    /** A teacher refers a pupil who has said yes to it, and the intake takes them in. */
    private static Apprentice fromTheSchool() {
        var subject = "demo-school-" + UUID.randomUUID();
        var teacher = market.as(Invented.staff(subject, "Lærer Demo", "SKOLE"));
        var referral = Programme.somebody(18);
        referral.put("agreed", Programme.byPhone());
        referral.put("words", "En fast kontaktperson hjelper.");
        var path = "/api/v1/referrals/"
                + teacher.post("/api/v1/referrals", referral).expect(201).text("id");
        var nora = market.as("nora");
        var taken = nora.post(path + "/acceptance", Map.of()).expect(200).text("candidateId");
        assertThat(nora.get("/api/v1/candidates/" + taken)
                        .expect(200)
                        .json()
                        .at("/programme/referredBy")
                        .asString())
                .isEqualTo("SKOLE");
        return new Apprentice(nora, taken);
    }

    /** Of the school, with so many that they are told. */
    private static JsonNode largestCohort() {
        return report().path("rows")
                .valueStream()
                .filter(row -> row.path("part").asString().equals("PART_2")
                        && row.path("school").asString().equals("THOR_HEYERDAHL")
                        && !row.path("people").isNull())
                .max(Comparator.comparingInt(row -> row.path("people").asInt()))
                .orElseThrow();
    }

    /** Of all; by cohort it is told only where many stand on both sides. */
    private static int placed() {
        return report().path("placed").asInt();
    }

    private static JsonNode report() {
        return market.as("liv").get("/api/v1/cohorts").expect(200).json();
    }
}
