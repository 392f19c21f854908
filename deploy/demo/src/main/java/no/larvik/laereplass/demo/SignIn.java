package no.larvik.laereplass.demo;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gets bearer tokens from the local sign-in. A persona is known there by name; anybody else fills in the form that a
 * browser would show, and the code that comes back is exchanged for a token.
 */
final class SignIn {

    private static final String ISSUER = "/laereplass/";
    private static final String RETURN = "http://localhost/signed-in";

    private final URI address;
    private final Function<HttpRequest.Builder, Answer> http;

    SignIn(URI address, Function<HttpRequest.Builder, Answer> http) {
        this.address = address;
        this.http = http;
    }

    String tokenOf(String persona) {
        var answer = post(
                "token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", persona,
                        "client_secret", "none",
                        "scope", "laereplass"));
        return answer.expect(200).text("access_token");
    }

    String tokenOf(Invented somebody) {
        var code = codeFor(somebody);
        var answer = post(
                "token",
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "client_id", "demo",
                        "client_secret", "none",
                        "redirect_uri", RETURN));
        return answer.expect(200).text("access_token");
    }

    private String codeFor(Invented somebody) {
        var asked = form(Map.of(
                "response_type", "code",
                "client_id", "demo",
                "redirect_uri", RETURN,
                "scope", "openid",
                "state", "demo",
                "nonce", "demo"));
        var filledIn = Map.of(
                "username", somebody.subject(),
                "claims", JsonMapper.shared().writeValueAsString(somebody.claims()));
        var answer = post("authorize?" + asked, filledIn).expect(302, 303);
        for (var part : URI.create(answer.sentTo()).getRawQuery().split("&"))
            if (part.startsWith("code=")) return part.substring("code=".length());
        throw new WrongAnswer("The sign-in sent nobody back with a code: " + answer.sentTo());
    }

    private Answer post(String path, Map<String, String> fields) {
        return http.apply(HttpRequest.newBuilder(address.resolve(ISSUER + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }
}
