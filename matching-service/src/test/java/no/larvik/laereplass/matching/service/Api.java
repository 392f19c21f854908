package no.larvik.laereplass.matching.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as one person sees it over HTTP. */
record Api(int port, String bearer) {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Api as(int port, Caller caller) {
        return new Api(port, TestTokens.bearer(caller, "matching-service"));
    }

    static Api ofService(int port, String service) {
        return new Api(port, TestTokens.serviceBearer(service, "matching-service"));
    }

    /** Another service, acting for a person. */
    static Api ofService(int port, String service, Caller person) {
        return new Api(port, TestTokens.bearerFrom(service, person, "matching-service"));
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    Answer post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    /** Takes one step of the match last seen, as the page does. */
    Answer step(Answer seen, Object body) {
        return send(
                "POST", "/api/v1/matches/" + seen.text("id") + "/transitions", body, Map.of("If-Match", seen.etag()));
    }

    Answer step(Answer seen, String to) {
        return step(seen, Map.of("to", to));
    }

    Answer match(String id) {
        return get("/api/v1/matches/" + id);
    }

    Answer send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        var text = body == null || body instanceof String ? (String) body : JSON.writeValueAsString(body);
        var all = new HashMap<>(headers);
        all.put("Authorization", bearer);
        if (text != null) all.putIfAbsent("Content-Type", "application/json");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
        all.forEach(request::header);
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A file. */
    HttpResponse<byte[]> bytes(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", bearer)
                .header("Accept-Language", "nb");
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String etag() {
            return response.headers().firstValue("ETag").orElse("none");
        }

        JsonNode body() {
            return JSON.readTree(response.body());
        }

        String text(String field) {
            return body().path(field).asString("");
        }

        /** What the caller may do next. */
        List<String> actions() {
            return body().path("actions")
                    .valueStream()
                    .map(action -> action.path("to").asString())
                    .toList();
        }

        /** Field and code of each error, as {@code /deadline in-the-past}. */
        List<String> errors() {
            return body().path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString() + " "
                            + error.path("code").asString())
                    .toList();
        }

        @Override
        public String toString() {
            return status() + " " + response.body();
        }
    }
}
