package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures over HTTP: read by those who answer for them, with every fault named. */
class InsightHttpTest extends ServiceTest {

    private static final String HEAD = "measure;year;value;source;date\n";

    @Test
    void aProposalIsSoonPartOfThePast() {
        for (int i = 0; i < 5; i++) world.match("nora", world.candidate("nora"), world.opening(1), "PROPOSED");

        var past = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> world.administrator().get("/api/v1/insight/past?from=2026-01&to=2035-12"),
                        found -> found.body()
                                        .path("funnel")
                                        .path(0)
                                        .path("count")
                                        .asInt()
                                >= 5);

        assertThat(past.body().path("tables")).isEmpty();
        assertThat(past.body().path("waiting").isNull()).isTrue();
        assertThat(past.body().path("years")).isNotEmpty();
    }

    @Test
    void whoWaitsForAnOfferIsNamedToThoseWithTheCaseAndANumberToOthers() {
        var kari = world.candidate("nora-promise");
        var amir = world.candidate("jonas-promise");
        var nora = world.staff("nora-promise");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> nora.get("/api/v1/insight/promise/people")
                        .response()
                        .body()
                        .contains(kari));

        assertThat(nora.get("/api/v1/insight/promise/people").response().body()).doesNotContain(amir);
        assertThat(nora.get("/api/v1/insight/promise").status()).isEqualTo(403);
        for (var other : List.of(world.administrator(), world.young(kari), world.firm(World.FIRM)))
            assertThat(other.get("/api/v1/insight/promise/people").status()).isEqualTo(403);
        var years = world.administrator().get("/api/v1/insight/promise");
        assertThat(years.body().path("years").path(0).path("running").asBoolean())
                .isTrue();
        assertThat(years.response().body()).doesNotContain(kari);
        assertThat(world.teamLead("liv-promise").get("/api/v1/insight/promise").status())
                .isEqualTo(200);
    }

    @Test
    void whatLiesBehindAStepIsNamedToThoseWithTheCaseAloneAndCountsAsTheFunnelDoes() {
        var kari = world.candidate("nora-behind");
        var amir = world.candidate("jonas-behind");
        var asked = world.match("nora-behind", kari, world.opening(1), "PROPOSED");
        world.match("jonas-behind", amir, world.opening(1), "PROPOSED");
        var nora = world.staff("nora-behind");
        var path = "/api/v1/insight/past/proposals?from=2026-01&to=2035-12&step=";

        var found = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> nora.get(path + "PROPOSED"),
                        answer -> answer.response().body().contains(kari));

        assertThat(found.body().path("total").asInt()).isEqualTo(1);
        assertThat(found.body().path("items").path(0).path("matchId").asString())
                .isEqualTo(asked.text("id"));
        assertThat(found.response().body()).doesNotContain(amir);
        assertThat(nora.get(path + "YES").body().path("items")).isEmpty();
        for (var other : List.of(world.administrator(), world.young(kari), world.firm(World.FIRM)))
            assertThat(other.get(path + "PROPOSED").status()).isEqualTo(403);
        assertThat(nora.get(path + "NOWHERE").status()).isEqualTo(400);
        assertThat(nora.get("/api/v1/insight/past/proposals?year=2026").status())
                .isEqualTo(400);
        assertThat(nora.get("/api/v1/insight/past/proposals?step=YES&year=2026&trade=a&kind=b")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void proposalsAreToldApartByWhatTheOwnerOfTheCasesCounts() {
        for (int i = 0; i < 5; i++) world.match("nora", world.candidate("nora"), world.opening(1), "PROPOSED");
        var year = LocalDate.now(ZoneId.of("Europe/Oslo")).minusMonths(7).getYear();
        var path = "/api/v1/insight/past/groups?year=" + year;

        var found = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> world.administrator().get(path),
                        answer -> answer.body()
                                        .path("tables")
                                        .path(0)
                                        .path("lines")
                                        .path(0)
                                        .path("steps")
                                        .path(0)
                                        .path("count")
                                        .asInt()
                                >= 5);

        assertThat(found.body().path("tables").path(0).path("facet").asString()).isEqualTo("SCHOOL");
        assertThat(world.staff("nora").get(path).status()).isEqualTo(403);
        CandidateService.only().isAway(true);
        assertThat(world.administrator().get(path).status()).isEqualTo(503);
        CandidateService.only().isAway(false);
    }

    @Test
    void howEmployersAnswerIsCountedWithoutANameOfAny() {
        var ida = world.administratorOf("3907");
        var nora = world.staff("nora");
        for (int i = 0; i < 5; i++) {
            var kari = world.candidate("nora", Map.of("municipality", "3907"));
            world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED");
        }

        var answered = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> ida.get("/api/v1/insight/responses"),
                        found ->
                                found.body().path("years").path(0).path("asked").asInt() == 5);

        var year = answered.body().path("years").path(0);
        assertThat(year.path("replies").path(0).path("reply").asString()).isEqualTo("INTERESTED");
        assertThat(year.path("replies").path(0).path("count").asInt()).isEqualTo(5);
        assertThat(year.path("days").path("median").asInt()).isZero();
        assertThat(answered.response().body()).doesNotContain(World.FIRM);
        for (var other : List.of(nora, world.firm(World.FIRM)))
            assertThat(other.get("/api/v1/insight/responses").status()).isEqualTo(403);
    }

    @Test
    void wishesAndSeatsAreToldByTradeAndArea() {
        var liv = world.teamLead("liv");
        world.opening(2);

        var found = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> liv.get("/api/v1/insight/supply"),
                        answer -> !answer.body().path("trades").isEmpty());

        var areas = new ArrayList<String>();
        for (var area : found.body().path("areas")) areas.add(area.path("id").asString());
        assertThat(areas).contains("Larvik", "Stavern", "3907").endsWith("");
        assertThat(found.body().path("trades").path(0).path("cells")).hasSize(areas.size());
    }

    @Test
    void aPageIsTakenAlongAsAFileByThoseWhoSeeIt() {
        var table = Map.of("title", "Per fag", "finding", "", "columns", List.of("Fag"), "rows", List.of(List.of("x")));
        var page = Map.of("title", "Historikk", "figures", List.of(table));

        var paper = world.administrator().post("/api/v1/insight/files?format=pdf", page);

        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.response().body()).startsWith("%PDF");
        assertThat(world.teamLead("liv")
                        .post("/api/v1/insight/files?format=xlsx", page)
                        .response()
                        .headers()
                        .firstValue("Content-Disposition"))
                .contains("attachment; filename=\"tall.xlsx\"");
        assertThat(world.administrator()
                        .post("/api/v1/insight/files?format=doc", page)
                        .errors())
                .containsExactly("?format xlsx-or-pdf");
        assertThat(world.administrator()
                        .post("/api/v1/insight/files?format=pdf", Map.of("title", "x"))
                        .errors())
                .containsExactly("/figures figures-shape");
        assertThat(world.staff("nora")
                        .post("/api/v1/insight/files?format=pdf", page)
                        .status())
                .isEqualTo(200);
        assertThat(world.firm(World.FIRM)
                        .post("/api/v1/insight/files?format=pdf", page)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theOpenSetAndItsMetadataAreForTheAdministratorWhoPublishesThem() {
        var ida = world.administrator();

        var rows = ida.get("/api/v1/insight/open-data/proposals.csv");
        var set = ida.get("/api/v1/insight/open-data/dataset.jsonld?address=https://example.test/rows.csv");

        assertThat(rows.response().body()).startsWith("schoolYear,cut,value,milestone,proposals,withheld");
        assertThat(set.body().path("@type").asString()).isEqualTo("dcat:Dataset");
        assertThat(set.response().headers().firstValue("Content-Type")).contains("application/ld+json");
        assertThat(ida.get("/api/v1/insight/open-data/dataset.jsonld?address=file:///x")
                        .errors())
                .containsExactly("?address not-an-address");
        for (var other : List.of(world.teamLead("liv"), world.staff("nora"), world.firm(World.FIRM)))
            assertThat(other.get("/api/v1/insight/open-data/proposals.csv").status())
                    .isEqualTo(403);
    }

    @Test
    void badQuestionsAreRefusedWithTheField() {
        var ida = world.administrator();

        assertThat(ida.get("/api/v1/insight/past").errors()).containsExactly("?year year-or-months");
        assertThat(ida.get("/api/v1/insight/past?year=2026&trade=a&kind=b").errors())
                .containsExactly("?kind one-filter");
        assertThat(ida.get("/api/v1/insight/past?from=2026-01&to=x").errors()).containsExactly("?to not-a-month");
        for (var page : List.of("official", "overview"))
            assertThat(ida.get("/api/v1/insight/" + page + "?year=1").errors()).containsExactly("?year out-of-range");
    }

    @Test
    void figuresOfOthersAreTakenInWholeAndTheOfficialRatesUseThem() {
        var ida = world.administratorOf("3905");
        assertThat(ida.get("/api/v1/insight/official?year=2026")
                        .body()
                        .path("rates")
                        .path(1)
                        .path("why")
                        .asString())
                .isEqualTo("APPLICANTS_MISSING");

        var wrong = bring(ida, HEAD + "NEET_SHARE;2025;200;SSB;2026-05-01\n");
        assertThat(wrong.body().path("taken").asBoolean()).isFalse();
        assertThat(wrong.body().path("faults").path(0).path("detail").asString())
                .contains("100");
        assertThat(bring(ida, HEAD + "APPLICANTS_15_JUNE;2026;80;SSB;2026-07-01\n")
                        .body()
                        .path("taken")
                        .asBoolean())
                .isTrue();
        assertThat(bring(ida, HEAD + "APPLICANTS_15_JUNE;2026;90;SSB;2026-08-01\n")
                        .body()
                        .path("taken")
                        .asBoolean())
                .isTrue();

        var official = ida.get("/api/v1/insight/official?year=2026").body();
        assertThat(official.path("rates").path(1).path("applicants").asInt()).isEqualTo(90);
        assertThat(official.path("rates").path(1).path("why").asString()).isEqualTo("FEW_CONTRACTS");
        assertThat(official.path("figures")).hasSize(1);
        assertThat(world.administrator()
                        .get("/api/v1/insight/official?year=2026")
                        .body()
                        .path("figures"))
                .isEmpty();
    }

    @Test
    void theBoardAndTheEstimateUseWhatWasBroughtInAndSayWhatIsMissing() {
        var ida = world.administratorOf("3901");
        assertThat(bring(
                                ida,
                                HEAD
                                        + "NEET_SHARE;2021;13;Kommunen;2021-12-31\n"
                                        + "GAIN_YEARS;2026;10;Anslag;2026-01-01\n")
                        .body()
                        .path("taken")
                        .asBoolean())
                .isTrue();

        var board = ida.get("/api/v1/insight/indicators").body();
        var gains = ida.get("/api/v1/insight/gains").body();

        assertThat(board.path("indicators")
                        .path(0)
                        .path("series")
                        .path(0)
                        .path("source")
                        .asString())
                .isEqualTo("Kommunen");
        assertThat(board.path("missing")).hasSize(5);
        assertThat(gains.path("missing")).hasSize(4);
        assertThat(gains.path("years").path(0).path("range").isNull()).isTrue();
        for (var path : List.of("/api/v1/insight/indicators", "/api/v1/insight/gains"))
            assertThat(world.staff("nora").get(path).status()).isEqualTo(403);
    }

    private static Api.Answer bring(Api who, String file) {
        return who.send("POST", "/api/v1/insight/figures/imports", file, Map.of("Content-Type", "text/csv"));
    }
}
