package no.larvik.laereplass.employer.service;

import static no.larvik.laereplass.employer.service.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong is answered with the field and the way out, and nothing is stored. */
@RunningService
class BadInputTest {

    private static final Map<String, String> INJECTION = Map.of("$ne", "null");

    @LocalServerPort
    private int port;

    private Posted posted = new Posted(0, "", "", "");

    @BeforeEach
    void anEmployer() {
        posted = Posted.at(port);
    }

    @ParameterizedTest
    @MethodSource
    void aBadOpeningIsRefusedAndNotStored(String field, Object value, int status, String error) {
        var body = with(Bodies.opening(posted.employer(), posted.unit()), field, value);

        var answer = posted.owner().post("/api/v1/openings", body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.body().at("/errors/0/detail").asString()).isNotBlank();
        assertThat(openings()).isZero();
    }

    static Stream<Arguments> aBadOpeningIsRefusedAndNotStored() {
        return Stream.of(
                arguments("seats", 0, 422, "/seats out-of-range"),
                arguments("seats", 51, 422, "/seats out-of-range"),
                arguments("seats", 1.5, 400, "/seats unreadable"),
                arguments("seats", "2", 400, "/seats unreadable"),
                arguments("trade", "trylling", 422, "/trade unknown-trade"),
                arguments("kind", "SLAVE", 400, "/kind unreadable"),
                arguments("unitId", "somebody-elses", 422, "/unitId unknown-unit"),
                arguments("startTo", "2020-01-01", 422, "/startTo ends-before-start"),
                arguments("startFrom", "31.12.2026", 400, "/startFrom unreadable"),
                arguments("startFrom", "9999-12-31", 422, "/startFrom too-far-ahead"),
                arguments("licences", List.of("B", "ROCKET"), 400, "/licences/1 unreadable"),
                arguments("skills", Arrays.asList("COOKING", null), 400, "/skills/1 unreadable"),
                arguments("title", "x".repeat(121), 422, "/title size"),
                arguments("tasks", "x".repeat(2001), 422, "/tasks size"),
                arguments("minimumAge", 12, 422, "/minimumAge out-of-range"),
                arguments("id", "mine", 400, "/id unreadable"),
                arguments("status", "PUBLISHED", 400, "/status unreadable"),
                arguments("version", 7, 400, "/version unreadable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employerId", "unitId", "trade", "kind", "startFrom", "title", "tasks", "supervisor"})
    void aQueryInsteadOfATextIsRefused(String field) {
        var body = with(Bodies.opening(posted.employer(), posted.unit()), field, INJECTION);

        var answer = posted.owner().post("/api/v1/openings", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly("/" + field + " unreadable");
        assertThat(openings()).isZero();
    }

    @ParameterizedTest
    @MethodSource
    void aBadEmployerIsRefusedAndNotStored(String field, Object value, int status, String error) {
        var body = with(Bodies.employer(Bodies.freshNumber()), field, value);

        var answer = posted.staff().post("/api/v1/employers", with(body, "name", unlessSpoilt(field, body)));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.errors()).containsExactly(error);
        assertThat(posted.staff().get("/api/v1/employers?text=Ulagret").body().path("items"))
                .isEmpty();
    }

    static Stream<Arguments> aBadEmployerIsRefusedAndNotStored() {
        return Stream.of(
                arguments("organisationNumber", "123456784", 422, "/organisationNumber invalid-organisation-number"),
                arguments("organisationNumber", "", 422, "/organisationNumber notblank"),
                arguments("organisationNumber", INJECTION, 400, "/organisationNumber unreadable"),
                arguments("name", INJECTION, 400, "/name unreadable"),
                arguments("name", " ", 422, "/name notblank"),
                arguments("contactName", INJECTION, 400, "/contactName unreadable"),
                arguments("contactEmail", "rolf", 422, "/contactEmail email"),
                arguments("contactEmail", INJECTION, 400, "/contactEmail unreadable"),
                arguments("contactPhone", "ring meg", 422, "/contactPhone invalid-phone"),
                arguments("contactPhone", INJECTION, 400, "/contactPhone unreadable"),
                arguments("language", "de", 422, "/language pattern"),
                arguments("demo", false, 400, "/demo unreadable"));
    }

    @ParameterizedTest
    @MethodSource
    void aBadPlaceOfWorkIsRefusedAndNotStored(String field, Object value, int status, String error) {
        var units = "/api/v1/employers/" + posted.employer() + "/units";

        var answer = posted.owner().post(units, with(Bodies.unit(), field, value));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.errors()).containsExactly(error);
        assertThat(posted.owner().get("/api/v1/me/employer").body().path("units"))
                .hasSize(1);
    }

    static Stream<Arguments> aBadPlaceOfWorkIsRefusedAndNotStored() {
        return Stream.of(
                arguments("postalCode", "0000", 422, "/postalCode unknown-postal-code"),
                arguments("postalCode", INJECTION, 400, "/postalCode unreadable"),
                arguments("name", "", 422, "/name notblank"),
                arguments("address", INJECTION, 400, "/address unreadable"),
                arguments("organisationNumber", "12", 422, "/organisationNumber invalid-organisation-number"));
    }

    @ParameterizedTest
    @MethodSource
    void aBadApprovalIsRefusedAndNotStored(String field, Object value, int status, String error) {
        var approval = "/api/v1/employers/" + posted.employer() + "/approvals/kokkfaget";

        var answer = posted.staff().put(approval, with(Bodies.approval(), field, value));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.errors()).containsExactly(error);
        assertThat(posted.owner().get("/api/v1/me/employer").body().path("approvals"))
                .hasSize(1);
    }

    static Stream<Arguments> aBadApprovalIsRefusedAndNotStored() {
        return Stream.of(
                arguments("kinds", List.of(), 422, "/kinds notempty"),
                arguments("kinds", List.of("MESTER"), 400, "/kinds/0 unreadable"),
                arguments("date", "2999-01-01", 422, "/date in-the-future"),
                arguments("validUntil", "2020-01-01", 422, "/validUntil ends-before-start"),
                arguments("source", INJECTION, 400, "/source unreadable"));
    }

    @Test
    void anApprovalForAnUnknownTradeIsRefused() {
        var answer =
                posted.staff().put("/api/v1/employers/" + posted.employer() + "/approvals/trylling", Bodies.approval());

        assertThat(answer.errors()).containsExactly("/trade unknown-trade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "{\"employerId\":}", "null", "\u0000"})
    void whatIsNoJsonObjectIsRefused(String body) {
        var answer = posted.owner().post("/api/v1/openings", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("title")).isNotBlank();
    }

    @Test
    void tenMegabytesAreTooMuch() {
        var body = with(Bodies.opening(posted.employer(), posted.unit()), "tasks", "x".repeat(10 * 1024 * 1024));

        var answer = posted.owner().post("/api/v1/openings", body);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(openings()).isZero();
    }

    @Test
    void aChangeWithoutVersionOrWithAnOldOneIsRefused() {
        var draft = posted.draft();
        var path = "/api/v1/openings/" + draft.id();
        var next = with(Bodies.opening(posted.employer(), posted.unit()), "seats", 5);

        assertThat(posted.owner().put(path, next).status()).isEqualTo(428);
        assertThat(posted.owner().with("If-Match", "\"99\"").put(path, next).status())
                .isEqualTo(412);
        assertThat(posted.owner().with("If-Match", "*;").put(path, next).status())
                .isEqualTo(400);
        assertThat(posted.owner().get(path).body().path("seats").asInt()).isEqualTo(2);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var owner = posted.owner().repeatable(UUID.randomUUID().toString());
        var body = Bodies.opening(posted.employer(), posted.unit());

        var first = owner.post("/api/v1/openings", body);
        var again = owner.post("/api/v1/openings", body);
        var other = owner.post("/api/v1/openings", with(body, "seats", 9));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("key-reused");
        assertThat(openings()).isOne();
    }

    @Test
    void aWithdrawalNeedsAReason() {
        var published = posted.owner().get("/api/v1/openings/" + posted.published());
        var publication = "/api/v1/openings/" + published.id() + "/publication";

        assertThat(posted.owner()
                        .seen(published)
                        .delete(publication, Map.of("reason", " "))
                        .errors())
                .containsExactly("/reason notblank");
        assertThat(posted.owner().seen(published).delete(publication, null).status())
                .isEqualTo(400);
        assertThat(posted.owner().get("/api/v1/openings/" + published.id()).text("status"))
                .isEqualTo("PUBLISHED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en", "de"})
    void theAnswerIsInTheReadersLanguage(String language) {
        var body = with(Bodies.opening(posted.employer(), posted.unit()), "seats", 0);

        var answer = posted.owner().with("Accept-Language", language).post("/api/v1/openings", body);

        assertThat(answer.body().at("/errors/0/detail").asString())
                .isEqualTo(
                        switch (language) {
                            case "nn" -> "Skriv eit tal frå 1 til 50.";
                            case "en" -> "Write a number from 1 to 50.";
                            default -> "Skriv et tall fra 1 til 50.";
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/openings?text=%7B%22$ne%22:null%7D",
                "/api/v1/openings?trade=%7B%22$ne%22:null%7D",
                "/api/v1/openings?employer=%7B%22$ne%22:null%7D",
                "/api/v1/openings?cursor=%7B%22$ne%22:null%7D&trade=trylling",
                "/api/v1/places?text=%7B%22$ne%22:null%7D"
            })
    void aQueryInAnAddressFindsNothing(String path) {
        posted.published();

        assertThat(posted.staff().get(path).body().path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/openings?status=OPEN", "/api/v1/openings?limit=many", "/api/v1/employers?limit=x"})
    void aChoiceThatDoesNotExistIsRefused(String path) {
        assertThat(posted.staff().get(path).status()).isEqualTo(400);
    }

    private int openings() {
        return posted.staff()
                .get("/api/v1/openings?employer=" + posted.employer())
                .body()
                .path("items")
                .size();
    }

    private static Object unlessSpoilt(String field, Map<String, Object> body) {
        return field.equals("name") ? body.getOrDefault("name", "") : "Ulagret AS";
    }
}
