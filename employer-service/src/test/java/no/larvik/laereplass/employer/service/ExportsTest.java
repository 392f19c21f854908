package no.larvik.laereplass.employer.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.chassis.fixtures.ImportClient;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.tables.Limits;
import no.larvik.laereplass.chassis.tables.Table;
import no.larvik.laereplass.chassis.tables.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists as files: each gets the one they would see, and nothing in it is a formula. */
@RunningService
class ExportsTest {

    private static final Caller NORA = TestTokens.staff("nora", "OPPFOLGINGSTJENESTEN");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "employers, csv",
        "employers, xlsx",
        "approvals, csv",
        "approvals, xlsx",
        "openings, csv",
        "openings, xlsx"
    })
    void aListSaysWhatThePageSays(String list, String format) {
        var posted = Posted.at(port);
        posted.published();

        var answer = as(NORA).get("/" + list + "?format=" + format);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("." + format);
        assertThat(rows(answer.body()))
                .anySatisfy(row -> assertThat(row.cell(0)).isEqualTo(posted.number()));
    }

    @Test
    void aTextThatLooksLikeAFormulaComesAsText() {
        var number = Bodies.freshNumber();
        var nora = Api.as(port, NORA);
        var body = Bodies.with(Bodies.employer(number), "name", "=cmd|' /C calc'!A0");
        assertThat(nora.post("/api/v1/employers", body).status()).isEqualTo(201);

        var csv = new String(as(NORA).get("/employers").body(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(csv).contains("\"'=cmd|' /C calc'!A0\"").doesNotContain(";\"=cmd");
        assertThat(rows(as(NORA).get("/employers?format=xlsx").body()))
                .anySatisfy(row -> assertThat(row.cell(1)).isEqualTo("=cmd|' /C calc'!A0"));
    }

    @Test
    void approvalsThatWentOutComeInAgainAndChangeNothing() {
        Posted.at(port);
        var file = as(NORA).get("/approvals?format=xlsx").body();
        var imports = new ImportClient(
                "http://127.0.0.1:" + port + "/api/v1/employers/imports",
                () -> TestTokens.bearer(NORA, "employer-service"),
                "nb");

        var checked = imports.checked("approvals", ImportClient.body(imports.upload("approvals", "ut.xlsx", file)));

        assertThat(checked.path("expected").path("unchanged").asInt())
                .isEqualTo(checked.path("rows").asInt())
                .isPositive();
    }

    @Test
    void everybodyGetsTheirOwnListAndNoOther() {
        var posted = Posted.at(port);
        posted.draft();
        var owner = TestTokens.employer("owner", posted.number());

        assertThat(as(owner).get("/employers").statusCode()).isEqualTo(403);
        assertThat(as(TestTokens.candidate("kari")).get("/employers").statusCode())
                .isEqualTo(403);
        assertThat(as(TestTokens.person("stranger", null, null))
                        .get("/openings")
                        .statusCode())
                .isEqualTo(403);
        assertThat(rows(as(owner).get("/openings").body()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cell(0)).isEqualTo(posted.number()));
        assertThat(as(NORA).get("/unicorns").statusCode()).isEqualTo(404);
        assertThat(as(NORA).get("/openings?format=pdf").statusCode()).isEqualTo(400);
    }

    private static List<TableRow> rows(byte[] file) {
        var rows = new ArrayList<TableRow>();
        try (var table = Table.open(file, Limits.USUAL)) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }

    private ImportClient as(Caller caller) {
        return new ImportClient(
                "http://127.0.0.1:" + port + "/api/v1/employers/exports",
                () -> TestTokens.bearer(caller, "employer-service"),
                "nb");
    }
}
