package no.larvik.laereplass.employer.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as one person sees it over HTTP. Immutable: {@code with…} answers another one. */
record Api(int port, String bearer, Map<String, String> headers) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Api as(int port, Caller caller) {
        return new Api(port, TestTokens.bearer(caller, "employer-service"), Map.of());
    }

    Api with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(port, bearer, more);
    }

    Api seen(Answer answer) {
        return with("If-Match", answer.etag());
    }

    Api repeatable(String key) {
        return with("Idempotency-Key", key);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    Answer delete(String path, @Nullable Object body) {
        return send("DELETE", path, body);
    }

    Answer send(String method, String path, @Nullable Object body) {
        var text = body == null || body instanceof String ? (String) body : JSON.writeValueAsString(body);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", bearer)
                .method(method, text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
        if (text != null) request.header("Content-Type", "application/json");
        headers.forEach(request::header);
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
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

        String id() {
            return text("id");
        }

        String code() {
            return text("code");
        }

        /** Field and code of each error, as {@code /seats out-of-range}. */
        java.util.List<String> errors() {
            return body().path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString() + " "
                            + error.path("code").asString())
                    .toList();
        }
    }
}
