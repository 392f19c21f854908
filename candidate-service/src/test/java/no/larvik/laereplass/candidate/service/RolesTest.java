package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is answered how at every address, for a case that Nora has and Kari is linked to. */
class RolesTest extends ServiceTest {

    private static final Caller OTHER = TestTokens.candidate("other-young-person");
    private static final Caller PIA = TestTokens.person("demo-pia", null, null, "dpo");
    private static final Caller OPERATOR = TestTokens.person("demo-op", null, null, "operator");
    private static final Caller ELSEWHERE = new Caller(
            "liv-3811", java.util.Set.of("staff", "team-lead"), "3811", null, "NAV", "Liv av andre", "gateway");
    private static final String CONSENT = "{\"textVersion\": \"2026-1\"}";
    private static final String GUARDIAN = "{\"name\": \"Foresatt\", \"phone\": \"900 90 909\"}";
    private static final String RECORDED =
            "{\"textVersion\": \"2026-1\", \"onBehalf\": {\"how\": \"PHONE\", \"at\": \"2026-11-01T10:00:00Z\"}}";

    /** @param kari the person, nora with the case, liv the team lead, others everybody else */
    record Row(String method, String rest, @Nullable String body, int kari, int nora, int liv, int others) {

        @Override
        public String toString() {
            return method + " " + rest;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row("GET", "", null, 200, 200, 200, 404),
                new Row("GET", "/preview", null, 200, 200, 200, 404),
                new Row("PUT", "/wishes", WISHES, 200, 200, 200, 404),
                new Row("PUT", "/consents/matching", CONSENT, 200, 403, 403, 404),
                new Row("PUT", "/consents/matching", RECORDED, 403, 409, 409, 404),
                new Row("GET", "/consents", null, 200, 200, 200, 404),
                new Row("PUT", "/consents/notifications", CONSENT, 200, 403, 403, 404),
                new Row("DELETE", "/consents/notifications", null, 204, 204, 204, 404),
                new Row("PUT", "/consents/agencies/NAV", CONSENT, 200, 403, 403, 404),
                new Row("PUT", "/consents/agencies/NAV", RECORDED, 403, 409, 409, 404),
                new Row("DELETE", "/consents/agencies/NAV", null, 204, 204, 204, 404),
                new Row("DELETE", "/consents/openings/o1", null, 204, 204, 204, 404),
                new Row("PUT", "/pause", "{}", 200, 200, 200, 404),
                new Row("DELETE", "/pause", null, 200, 200, 200, 404),
                new Row("PUT", "/guardian", GUARDIAN, 200, 200, 200, 404),
                new Row("DELETE", "/guardian", null, 200, 200, 200, 404),
                new Row("GET", "/notes", null, 200, 200, 200, 404),
                new Row("POST", "/notes", "{\"text\": \"x\"}", 403, 201, 201, 404),
                new Row("GET", "/documents", null, 200, 200, 200, 404),
                new Row("GET", "/messages", null, 200, 200, 200, 404),
                new Row("POST", "/messages", "{\"text\": \"x\"}", 201, 201, 201, 404),
                new Row("PUT", "/messages/read", null, 204, 204, 204, 404),
                new Row("POST", "/handovers", "{\"to\": \"nobody\", \"note\": \"x\"}", 403, 422, 422, 404),
                new Row("PUT", "/team/nobody", null, 403, 422, 422, 404),
                new Row("DELETE", "/team/nobody", null, 403, 204, 204, 404),
                new Row("PUT", "/publication", null, 204, 204, 204, 404),
                new Row("DELETE", "/publication", null, 204, 204, 204, 404),
                new Row("POST", "/invitations", "{}", 403, 409, 409, 404),
                new Row("POST", "/invitations", "{\"by\": \"SMS\"}", 403, 409, 409, 404),
                new Row("GET", "/invitation", null, 403, 404, 404, 404),
                new Row("DELETE", "/invitation", null, 403, 204, 204, 404),
                new Row("PUT", "/contact", "{}", 403, 200, 200, 404),
                new Row("GET", "/access-log", null, 200, 200, 200, 404),
                new Row("DELETE", "/consents/matching", null, 204, 204, 204, 404),
                new Row("GET", "/identity?match=m1", null, 404, 404, 404, 404));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybodyGetsTheAnswerOfTheMatrix(Row row) {
        var refused = published(aYoungPerson());
        for (var who :
                Stream.of(OTHER, JONAS, ELSEWHERE, ROLF, IDA, PIA, OPERATOR).toList())
            assertThat(send(row, who, refused)).as(who.subject()).isEqualTo(row.others);
        assertThat(answerToKari(row)).as("the person").isEqualTo(row.kari);
        assertThat(answer(row, NORA)).as("staff with the case").isEqualTo(row.nora);
        assertThat(answer(row, LIV)).as("team lead").isEqualTo(row.liv);
    }

    private int answer(Row row, Caller who) {
        return send(row, who, published(aYoungPerson()));
    }

    private int answerToKari(Row row) {
        var kari = aYoungPerson();
        return send(row, kari, published(kari));
    }

    private int send(Row row, Caller who, String id) {
        var tag = as(NORA).get(path(id, "")).etag();
        return as(who).with("If-Match", tag)
                .send(row.method, path(id, row.rest), row.body)
                .status();
    }

    @Test
    void whoFollowsNobodyUpListsNobody() {
        for (var who : Stream.of(OTHER, ROLF, IDA, PIA, OPERATOR).toList()) {
            assertThat(as(who).get("/api/v1/candidates").status())
                    .as(who.subject())
                    .isEqualTo(403);
            assertThat(as(who).post("/api/v1/candidates", person("Kari")).status())
                    .as(who.subject())
                    .isEqualTo(403);
        }
    }

    @Test
    void onlyAYoungPersonHasACaseOfTheirOwn() {
        assertThat(as(NORA).post("/api/v1/me/candidate", person("Nora")).status())
                .isEqualTo(403);
        assertThat(as(NORA).get("/api/v1/me/candidate").status()).isEqualTo(404);
        assertThat(as(OTHER).get("/api/v1/me/candidate").status()).isEqualTo(404);
        assertThat(as(ROLF).post("/api/v1/invitations/redemptions", "{\"code\": \"K7QF-3M2P\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whichAgenciesThereAreMayEverybodyKnowWhoHasSignedIn() {
        for (var who : Stream.of(OTHER, NORA, ROLF, IDA).toList())
            assertThat(as(who).get("/api/v1/agencies").body().path("items").valueStream())
                    .extracting(one -> one.path("code").asString())
                    .contains("NAV", "OPPLARINGSKONTOR");
        assertThat(as(NORA).with("Authorization", "Bearer x")
                        .get("/api/v1/agencies")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nobodyWithoutATokenAndNobodyFromTheGatewayGetsBehindTheScenes() {
        var id = published(aYoungPerson());

        assertThat(as(NORA).get("/internal/candidates/" + id + "/contact").status())
                .isEqualTo(403);
        assertThat(as(NORA).with("Authorization", "Bearer x")
                        .get("/api/v1/candidates")
                        .status())
                .isEqualTo(401);
    }
}
