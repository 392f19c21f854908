package no.larvik.laereplass.employer.service;

import static no.larvik.laereplass.employer.service.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.employer.dealings.Remembering;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.openings.OpeningId;
import no.larvik.laereplass.employer.service.Api.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an employer has promised to take in, what came of it, and how it answers those who are presented. */
@RunningService
class CommitmentTest {

    private static final int YEAR = LocalDate.now().plusMonths(8).getYear();

    @LocalServerPort
    private int port;

    @Autowired
    private Remembering remembering;

    private Posted posted = new Posted(0, "", "", "");

    @BeforeEach
    void anEmployer() {
        posted = Posted.at(port);
    }

    @Test
    void offeredAndFilledAreCountedAgainstTheTarget() {
        var opening = posted.published();
        moved("m-" + opening, opening, "OFFER_ACCEPTED");
        assertThat(aim(48_200, 2.0, Map.of("HEALTH_AND_CARE", 40)).status()).isEqualTo(204);
        place(posted.unit(), null, "HEALTH_AND_CARE");

        var overview = overview().body();

        assertThat(overview.at("/target/places").asInt()).isEqualTo(97);
        assertThat(overview.at("/contracts/offered").asInt()).isEqualTo(2);
        assertThat(overview.at("/contracts/filled").asInt()).isEqualTo(1);
        assertThat(overview.path("missing").asInt()).isEqualTo(96);
        assertThat(overview.path("notOffered").asInt()).isEqualTo(95);
        assertThat(overview.at("/sectors/0/missing").asInt()).isEqualTo(39);
        assertThat(overview.at("/units/0/trades/0/tradeName").asString()).isEqualTo("Tømrerfaget");
    }

    @Test
    void administratorsAreToldNoSmallNumber() {
        var opening = posted.published();
        moved("m-" + opening, opening, "OFFER_ACCEPTED");
        assertThat(aim(48_200, 2.0, Map.of("HEALTH_AND_CARE", 40)).status()).isEqualTo(204);
        place(posted.unit(), null, "HEALTH_AND_CARE");

        var told = Api.as(port, TestTokens.administrator("ida"))
                .get(path("/figures?year=" + YEAR))
                .body();

        assertThat(told.path("target").asInt()).isEqualTo(97);
        assertThat(told.at("/contracts/offered").asInt()).isEqualTo(2);
        for (var small :
                new String[] {"/contracts/filled", "/missing", "/sectors/0/missing", "/units/0/contracts/filled"})
            assertThat(told.at(small).isNull()).as(small).isTrue();
        assertThat(told.path("notOffered").asInt()).isEqualTo(95);
        assertThat(told.at("/units/0/sector").asString()).isEqualTo("HEALTH_AND_CARE");
    }

    @Test
    void aTargetThatCannotBeRightIsNamedFieldByField() {
        assertThat(aim(0, 2.0, Map.of()).errors()).containsExactly("/inhabitants out-of-range");
        assertThat(aim(1000, 21.0, Map.of()).errors()).containsExactly("/perThousand out-of-range");
        assertThat(aim(1000, 2.0, Map.of("TECHNICAL", 2, "CULTURE", 1)).errors())
                .containsExactly("/sectors more-than-the-whole");
    }

    @Test
    void twoWhoWriteAtOnceAreTold() {
        var seen = overview();
        assertThat(aim(48_200, 2.0, Map.of()).status()).isEqualTo(204);

        var late = posted.owner().seen(seen).put(path("/targets/" + YEAR), target(48_200, 3.0, Map.of()));

        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void clausesAreFollowedByWhatSuppliersShow() {
        var added = posted.owner().seen(overview()).post(path("/clauses"), clause("310000000"));
        assertThat(added.status()).isEqualTo(204);
        var clause = overview().body().at("/clauses/0");
        assertThat(clause.path("standing").asString()).isEqualTo("NOT_REPORTED");

        var report = Map.of("date", LocalDate.now().toString(), "apprentices", 2);
        posted.owner()
                .seen(overview())
                .post(path("/clauses/" + clause.path("id").asString() + "/reports"), report);

        assertThat(overview().body().at("/clauses/0/standing").asString()).isEqualTo("FOLLOWED");
        assertThat(posted.owner()
                        .seen(overview())
                        .delete(path("/clauses/" + clause.path("id").asString()), null)
                        .status())
                .isEqualTo(204);
        assertThat(overview().body().path("clauses")).isEmpty();
        assertThat(posted.owner()
                        .seen(overview())
                        .post(path("/clauses"), clause("123456784"))
                        .errors())
                .containsExactly("/supplierNumber invalid-organisation-number");
    }

    @Test
    void unitsAreMovedInTheTree() {
        var head = posted.owner()
                .post("/api/v1/employers/" + posted.employer() + "/units", with(Bodies.unit(), "name", "Helse"))
                .id();

        assertThat(place(posted.unit(), head, null).status()).isEqualTo(200);
        assertThat(place(head, posted.unit(), null).errors()).containsExactly("/parent unit-in-circle");
    }

    @Test
    void onlyTheEmployerStaffAndAdministratorsSeeIt() {
        var other = Api.as(port, TestTokens.employer("hege", "910000012"));
        var kari = Api.as(port, TestTokens.candidate("kari"));
        var ida = Api.as(port, TestTokens.administrator("ida"));

        for (var what : new String[] {path(""), record()}) {
            assertThat(posted.owner().get(what).status()).as(what).isEqualTo(200);
            assertThat(posted.staff().get(what).status()).as(what).isEqualTo(200);
            assertThat(other.get(what).status()).as(what).isEqualTo(404);
            assertThat(kari.get(what).status()).as(what).isEqualTo(404);
        }
        assertThat(ida.get(path("")).status()).isEqualTo(403);
        assertThat(ida.get(path("/figures")).status()).isEqualTo(200);
        assertThat(posted.staff().get(path("/figures")).status()).isEqualTo(200);
        assertThat(other.get(path("/figures")).status()).isEqualTo(404);
        assertThat(ida.get(record()).status()).isEqualTo(403);
        assertThat(ida.seen(overview())
                        .put(path("/targets/" + YEAR), target(48_200, 2.0, Map.of()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theRecordTellsHowTheEmployerAnswers() {
        var opening = posted.published();
        var shown = Instant.now().minus(Duration.ofDays(20));
        for (int i = 0; i < 3; i++) presented("m" + i + opening, opening, shown);
        move("m0" + opening, opening, "INTERESTED", shown.plus(Duration.ofDays(2)));
        move("m1" + opening, opening, "NOT_SELECTED", shown.plus(Duration.ofDays(4)));
        move("m2" + opening, opening, "EMPLOYER_SILENT", shown.plus(Duration.ofDays(7)));

        var told = posted.staff().get(record()).body();

        assertThat(told.toString()).isEqualTo("""
                        {"presented":3,"waiting":0,"answered":2,"silent":1,"noes":1,\
                        "answeredShare":0.6666666666666666,"medianDays":3.0}""");
    }

    private void presented(String match, String opening, Instant at) {
        remembering.moved(
                match,
                new EmployerId(posted.employer()),
                new OpeningId(opening),
                "PRESENTED",
                at.plus(Duration.ofDays(7)),
                at);
    }

    private void moved(String match, String opening, String state) {
        move(match, opening, state, Instant.now());
    }

    private void move(String match, String opening, String state, Instant at) {
        remembering.moved(match, new EmployerId(posted.employer()), new OpeningId(opening), state, null, at);
    }

    private Answer place(String unit, @Nullable String parent, @Nullable String sector) {
        var body = new HashMap<String, String>();
        if (parent != null) body.put("parent", parent);
        if (sector != null) body.put("sector", sector);
        return posted.owner().put("/api/v1/employers/" + posted.employer() + "/units/" + unit + "/place", body);
    }

    private Answer aim(int inhabitants, double perThousand, Map<String, Integer> sectors) {
        return posted.owner().seen(overview()).put(path("/targets/" + YEAR), target(inhabitants, perThousand, sectors));
    }

    private static Map<String, Object> target(int inhabitants, double perThousand, Map<String, Integer> sectors) {
        return Map.of(
                "inhabitants", inhabitants, "perThousand", perThousand, "source", "Kommunestyret", "sectors", sectors);
    }

    private static Map<String, Object> clause(String supplier) {
        return Map.of(
                "title",
                "Ny skole",
                "supplierName",
                "Bygg Demo AS",
                "supplierNumber",
                supplier,
                "from",
                "2026-01-01",
                "to",
                LocalDate.now().plusYears(1).toString(),
                "required",
                2);
    }

    private Answer overview() {
        return posted.owner().get(path("?year=" + YEAR));
    }

    private String path(String rest) {
        return "/api/v1/employers/" + posted.employer() + "/commitment" + rest;
    }

    private String record() {
        return "/api/v1/employers/" + posted.employer() + "/response-record";
    }
}
