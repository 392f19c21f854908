package no.larvik.laereplass.employer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may do what, as one table; what one may not see is answered like what does not exist. */
@RunningService
class PermissionTest {

    private static final Caller OTHER_EMPLOYER = TestTokens.employer("hege", "910000012");
    private static final Caller KARI = TestTokens.candidate("kari");
    private static final Caller NORA = TestTokens.staff("nora", "OPPFOLGINGSTJENESTEN");
    private static final Caller IDA = TestTokens.administrator("ida");
    private static final Caller PIA = TestTokens.person("pia", null, null, "dpo");
    private static final Caller NOBODY = TestTokens.person("stranger", null, null);

    @LocalServerPort
    private int port;

    @ParameterizedTest(
            name = "{0}: own {1}, other employer {2}, candidate {3}, staff {4}, admin {5}, dpo {6}, none {7}")
    @MethodSource
    void everybodyGetsExactlyWhatTheTableSays(
            Request request, int own, int other, int candidate, int staff, int admin, int dpo, int none) {
        assertThat(new int[] {
                    request.as(TestTokens.employer("", ""), port, true),
                    request.as(OTHER_EMPLOYER, port, false),
                    request.as(KARI, port, false),
                    request.as(NORA, port, false),
                    request.as(IDA, port, false),
                    request.as(PIA, port, false),
                    request.as(NOBODY, port, false)
                })
                .containsExactly(own, other, candidate, staff, admin, dpo, none);
    }

    static Stream<Arguments> everybodyGetsExactlyWhatTheTableSays() {
        return Stream.of(
                arguments(Request.READ_EMPLOYER, 200, 404, 404, 200, 200, 404, 404),
                arguments(Request.LIST_EMPLOYERS, 403, 403, 403, 200, 200, 403, 403),
                arguments(Request.ADD_UNIT, 201, 404, 404, 201, 403, 404, 404),
                arguments(Request.APPROVE, 403, 404, 404, 200, 403, 404, 404),
                arguments(Request.REMOVE_APPROVAL, 403, 404, 404, 204, 403, 404, 404),
                arguments(Request.MARK_OFFICE, 403, 404, 404, 200, 403, 404, 404),
                arguments(Request.JOIN_OFFICE, 403, 404, 404, 200, 403, 404, 404),
                arguments(Request.LEAVE_OFFICE, 403, 404, 404, 200, 403, 404, 404),
                arguments(Request.LIST_MEMBERS, 200, 404, 404, 200, 200, 404, 404),
                arguments(Request.LIST_OFFICES, 403, 403, 403, 200, 200, 403, 403),
                arguments(Request.LIST_EXPIRING, 403, 403, 403, 200, 200, 403, 403),
                arguments(Request.DRAFT, 201, 404, 404, 201, 403, 404, 404),
                arguments(Request.READ_DRAFT, 200, 404, 404, 200, 200, 200, 404),
                arguments(Request.EDIT_DRAFT, 200, 404, 404, 200, 403, 403, 404),
                arguments(Request.PUBLISH, 204, 404, 404, 204, 403, 403, 404),
                arguments(Request.READ_PUBLISHED, 200, 404, 200, 200, 200, 200, 404),
                arguments(Request.WITHDRAW, 204, 404, 403, 204, 403, 403, 404),
                arguments(Request.EXTEND, 200, 404, 403, 200, 403, 403, 404),
                arguments(Request.FILL, 204, 404, 403, 204, 403, 403, 404),
                arguments(Request.COPY, 201, 404, 403, 201, 403, 403, 404),
                arguments(Request.ACCEPT_WORDING, 403, 404, 403, 200, 403, 403, 404),
                arguments(Request.READ_HISTORY, 200, 404, 403, 200, 200, 200, 404),
                arguments(Request.READ_FINDINGS, 200, 404, 403, 200, 200, 200, 404),
                arguments(Request.READ_HINTS, 200, 404, 403, 200, 200, 200, 404),
                arguments(Request.LIST_OPENINGS, 200, 200, 200, 200, 200, 200, 403),
                arguments(Request.LIST_TRADES, 200, 200, 200, 200, 200, 200, 200),
                arguments(Request.READ_NOTICES, 200, 404, 404, 403, 403, 404, 404),
                arguments(Request.CHOOSE_NOTICES, 200, 404, 404, 403, 403, 404, 404),
                arguments(Request.STOP_NOTICES, 204, 404, 404, 403, 403, 404, 404),
                arguments(Request.INTERNAL, 403, 403, 403, 403, 403, 403, 403));
    }

    @Test
    void nobodyRegistersForSomebodyElse() {
        var number = Bodies.freshNumber();

        assertThat(Api.as(port, OTHER_EMPLOYER)
                        .post("/api/v1/employers", Bodies.employer(number))
                        .status())
                .isEqualTo(403);
        assertThat(Api.as(port, KARI)
                        .post("/api/v1/employers", Bodies.employer(number))
                        .status())
                .isEqualTo(403);
        assertThat(Api.as(port, NORA)
                        .post("/api/v1/employers", Bodies.employer(number))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void listsShowNothingThatReadingWouldNot() {
        var posted = Posted.at(port);
        var draft = posted.draft().id();
        var published = posted.published();
        var list = "/api/v1/openings?employer=" + posted.employer();

        assertThat(ids(posted.owner(), list)).contains(draft, published);
        assertThat(ids(posted.staff(), list)).contains(draft, published);
        assertThat(ids(Api.as(port, OTHER_EMPLOYER), list)).isEmpty();
        assertThat(ids(posted.candidate(), list)).containsExactly(published);
        assertThat(ids(posted.candidate(), list + "&status=DRAFT")).containsExactly(published);
    }

    @Test
    void aStaffPostingIsMarkedAsOnBehalf() {
        var posted = Posted.at(port);

        var opening = posted.staff().post("/api/v1/openings", Bodies.opening(posted.employer(), posted.unit()));

        assertThat(opening.body().path("onBehalf").asBoolean()).isTrue();
        assertThat(posted.draft().body().path("onBehalf").asBoolean()).isFalse();
    }

    @Test
    void withoutATokenThereIsNothing() {
        assertThat(new Api(port, "Bearer nonsense", Map.of())
                        .get("/api/v1/trades")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anotherServiceGetsTheAddressToWriteTo() {
        var posted = Posted.at(port);
        var bearer = TestTokens.serviceBearer("notification-service", "employer-service");

        var answer = new Api(port, bearer, Map.of()).get("/internal/employers/" + posted.employer() + "/contact");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("email")).isEqualTo("rolf@demo.invalid");
        assertThat(answer.text("language")).isEqualTo("nb");
        assertThat(answer.text("organisationNumber")).isEqualTo(posted.number());
        assertThat(answer.text("name")).isEqualTo("Demo Tømrer AS");
    }

    @Test
    void anotherServiceIsToldWhatAnOpeningAsksOnceItIsPublished() {
        var posted = Posted.at(port);
        var service = new Api(port, TestTokens.serviceBearer("candidate-service", "employer-service"), Map.of());
        var path = "/internal/openings/" + posted.draft().text("id") + "/questions";

        assertThat(service.get(path).status()).isEqualTo(404);
        assertThat(service.get("/internal/openings/" + posted.published() + "/questions")
                        .body()
                        .path("questions")
                        .isArray())
                .isTrue();
        assertThat(posted.staff().get(path).status()).isEqualTo(403);
    }

    private static java.util.List<String> ids(Api api, String list) {
        return api.get(list)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
