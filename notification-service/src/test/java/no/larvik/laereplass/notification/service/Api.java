package no.larvik.laereplass.notification.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as one person sees it over HTTP. */
record Api(int port, String bearer, String language) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Api as(int port, Caller caller) {
        return new Api(port, TestTokens.bearer(caller, "notification-service"), "nb");
    }

    Api reading(String language) {
        return new Api(port, bearer, language);
    }

    Answer get(String path) {
        return send("GET", path);
    }

    Answer delete(String path) {
        return send("DELETE", path);
    }

    Answer put(String path) {
        return send("PUT", path);
    }

    Answer put(String path, String body, String ifMatch) {
        return send("PUT", path, body, ifMatch);
    }

    Answer post(String path, String body) {
        return send("POST", path, body, "");
    }

    Answer post(String path, String body, String ifMatch) {
        return send("POST", path, body, ifMatch);
    }

    private Answer send(String method, String path, String body, String ifMatch) {
        var asked = HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (!ifMatch.isEmpty()) asked.header("If-Match", ifMatch);
        return send(asked, path);
    }

    Answer put(String path, String body, long version) {
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .PUT(BodyPublishers.ofString(body)),
                path);
    }

    private Answer send(String method, String path) {
        return send(HttpRequest.newBuilder().method(method, BodyPublishers.noBody()), path);
    }

    HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", bearer)
                .build();
    }

    private Answer send(HttpRequest.Builder asked, String path) {
        var request = asked.uri(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", bearer)
                .header("Accept-Language", language)
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Answer(int status, String body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }
}
