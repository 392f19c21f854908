package no.larvik.laereplass.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import no.larvik.laereplass.gateway.RunningGateway;
import no.larvik.laereplass.gateway.Script;
import no.larvik.laereplass.gateway.StubService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private final RunningGateway gateway = RunningGateway.get();
    private final Script script = gateway.script("demo-nora", "staff");

    /** All but {@code allocations}, which {@link SickServiceTest} reaches and then makes ill for a while. */
    @ParameterizedTest
    @CsvSource({
        "candidates, CANDIDATE",
        "candidates/7/publication, CANDIDATE",
        "candidates/7/export.pdf, CANDIDATE",
        "referrals/7/return, CANDIDATE",
        "retention/runs, CANDIDATE",
        "cohorts, CANDIDATE",
        "agencies, CANDIDATE",
        "candidates/imports/referrals/7/lines, CANDIDATE",
        "candidates/exports/cases, CANDIDATE",
        "employers/imports/approvals, EMPLOYER",
        "employers/exports/openings, EMPLOYER",
        "me/candidate, CANDIDATE",
        "invitations/redemptions, CANDIDATE",
        "trades/tomrerfaget/neighbours, EMPLOYER",
        "places, EMPLOYER",
        "employers/7/units, EMPLOYER",
        "me/employer, EMPLOYER",
        "openings/7, EMPLOYER",
        "suggestions/why, MATCHING",
        "matches/7/transitions, MATCHING",
        "insight/rates, MATCHING",
        "rules, MATCHING",
        "travel-times/imports, MATCHING",
        "journeys/7/talks, MATCHING",
        "queue, MATCHING",
        "formidling, MATCHING",
        "searches/7, MATCHING",
        "notifications/7/read, NOTIFICATION",
        "deliveries, NOTIFICATION",
        "notification-preferences, NOTIFICATION",
        "notification-templates/mail.PROPOSAL.CANDIDATE/preview, NOTIFICATION",
        "webhooks/7/calls, NOTIFICATION",
        "sms-receipts/demo, NOTIFICATION",
        "events, NOTIFICATION"
    })
    void everyPartOfTheApiReachesItsService(String path, Service service) {
        var whole = "/api/v1/" + path;
        var before = gateway.of(service).asked(whole).size();

        assertThat(script.get(whole).statusCode()).isEqualTo(200);

        assertThat(gateway.of(service).asked(whole)).hasSize(before + 1);
    }

    @Test
    void noTwoRoutesShareTheNameOfABreaker() {
        var names = new HashSet<String>();
        assertThat(RouteTable.ROUTES).allMatch(route -> names.add(route.name()));
    }

    @Test
    void filesHaveMoreTimeAndALimitOfTheirOwn() {
        assertThat(RouteTable.ROUTES.stream()
                        .filter(route ->
                                route.path().matches("(candidates|employers)(/(im|ex)ports)?|insight(/files)?"))
                        .map(route -> route.name() + " " + route.pace()))
                .containsExactly(
                        "candidate-imports UNHURRIED",
                        "candidate-exports UNHURRIED",
                        "employer-imports UNHURRIED",
                        "employer-exports UNHURRIED",
                        "figure-files UNHURRIED",
                        "candidates QUICK",
                        "employers QUICK",
                        "insight QUICK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/caseload",
                "/api/v1/internal/caseload",
                "/api/v1/candidates/../../internal/caseload",
                "/api/v1/candidates/..%2f..%2finternal/caseload",
                "/api/v1/candidates/%2e%2e/%2e%2e/internal/caseload",
                "/api/v1/candidates/..;/..;/internal/caseload",
                "/api/v1/candidates//internal/caseload",
                "/api/v1/candidates\\..\\internal",
                "//internal/caseload",
                "/actuator/health",
                "/actuator/env",
                "/v3/api-docs",
                "/api/v1/candidates-secret",
                "/api/v2/candidates",
                "/api/v1/me",
                "/api/v1/"
            })
    void whatIsNotInTheTableDoesNotExist(String path) throws IOException {
        var before = asked();

        var answer = raw("GET " + path + " HTTP/1.1\r\nAuthorization: Bearer "
                + gateway.provider.bearer("demo-nora", List.of("staff")) + "\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (404|400) .*");
        assertThat(asked()).isEqualTo(before);
    }

    @Test
    void anUnknownPathIsAProblemInTheReadersLanguage() {
        var answer = Script.send(script.request("/api/v1/unicorns")
                .header("Accept-Language", "nn")
                .header("Accept", "text/html, */*"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"not-found\"", "\"traceId\":");
    }

    @Test
    void nobodyReachesAServiceWithoutSigningIn() {
        var before = asked();

        var answer = Script.send(HttpRequest.newBuilder(gateway.at("/api/v1/candidates")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).contains("\"code\":\"unauthenticated\"", "Logg inn");
        assertThat(asked()).isEqualTo(before);
    }

    @Test
    void everyRouteButThoseForSystemsIsForPeopleWhoHaveSignedIn() {
        for (var route : RouteTable.ROUTES) {
            var address = "/api/v1/" + route.path().replace("*", "x");
            var status =
                    Script.send(HttpRequest.newBuilder(gateway.at(address))).statusCode();
            assertThat(status).as(address).isEqualTo(route.path().equals("sms-receipts") ? 200 : 401);
        }
    }

    @Test
    void anotherSystemShowsItsPasswordToTheServiceAndIsNobodyElse() {
        var shown = "Basic bGluazpoZW1tZWxpZw==";
        Script.send(HttpRequest.newBuilder(gateway.at("/api/v1/sms-receipts/link-1"))
                .header("Authorization", shown)
                .header("Provider-Authorization", "Basic forged")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        Script.send(script.request("/api/v1/sms-receipts/link-2").header("Provider-Authorization", "Basic forged"));

        var system = gateway.of(Service.NOTIFICATION)
                .asked("/api/v1/sms-receipts/link-1")
                .getLast();
        assertThat(system.headers().get("Provider-Authorization")).containsExactly(shown);
        assertThat(claims(system)).contains("\"sub\":\"system\"").doesNotContain("staff");
        var person = gateway.of(Service.NOTIFICATION)
                .asked("/api/v1/sms-receipts/link-2")
                .getLast();
        assertThat(person.headers().get("Provider-Authorization")).isNull();
        assertThat(claims(person)).contains("\"sub\":\"system\"").doesNotContain("demo-nora", "staff");
    }

    private static String claims(StubService.Asked asked) {
        var token = asked.headers().getFirst("Authorization").split("\\.")[1];
        return new String(java.util.Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    }

    @Test
    void aServicesRefusalPassesUntouched() {
        var body = "{\"code\":\"no-consent\",\"detail\":\"Ung må si ja først.\",\"traceId\":\"abc\"}";
        gateway.of(Service.CANDIDATE).answer("/api/v1/candidates/8/publication", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Set-Cookie", "sly=1");
            exchange.getResponseHeaders().set("X-Frame-Options", "ALLOWALL");
            StubService.write(exchange, 422, "application/problem+json", body);
        });

        var answer = script.post("/api/v1/candidates/8/publication", "{\"a\":1}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whatAServiceNeedsOfARequestComesThrough() {
        var before = gateway.of(Service.MATCHING)
                .asked("/api/v1/matches/9/transitions")
                .size();
        Script.send(script.request("/api/v1/matches/9/transitions")
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "0192-abc")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString("{\"to\":\"PROPOSED\",\"æ\":\"ø\"}")));

        var seen = gateway.of(Service.MATCHING).asked("/api/v1/matches/9/transitions");
        assertThat(seen).hasSize(before + 1);
        assertThat(seen.getLast().body()).isEqualTo("{\"to\":\"PROPOSED\",\"æ\":\"ø\"}");
        assertThat(seen.getLast().headers().getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(seen.getLast().headers().getFirst("Idempotency-Key")).isEqualTo("0192-abc");
        assertThat(seen.getLast().headers().getFirst("Accept-Language")).isEqualTo("en");
        assertThat(seen.getLast().headers().getFirst("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    /** In anybody's name: of its own accord the gateway tells candidate-service who works here, at any time. */
    private long asked() {
        return Arrays.stream(Service.values())
                .flatMap(service -> gateway.of(service).asked().stream())
                .filter(one -> !one.target().startsWith("/api/v1/staff/"))
                .count();
    }

    /** By hand, because a well-behaved client would tidy the path first. */
    private String raw(String head) throws IOException {
        var address = URI.create(gateway.address);
        try (var socket = new Socket("127.0.0.1", address.getPort());
                OutputStream out = socket.getOutputStream()) {
            out.write((head + "Host: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
