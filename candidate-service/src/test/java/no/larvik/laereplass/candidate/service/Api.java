package no.larvik.laereplass.candidate.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service as the gateway does for a person, or as another service. */
final class Api {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SELF = "candidate-service";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Api(String address, String bearer) {
        this.address = address;
        headers.put("Authorization", bearer);
        headers.put("Content-Type", "application/json");
    }

    static Api as(Caller person, int port) {
        return new Api("http://127.0.0.1:" + port, TestTokens.bearer(person, SELF));
    }

    /** Another service, acting for a person. */
    static Api from(String service, Caller person, int port) {
        return new Api("http://127.0.0.1:" + port, TestTokens.bearerFrom(service, person, SELF));
    }

    /** Another service, acting for nobody. */
    static Api from(String service, int port) {
        return new Api("http://127.0.0.1:" + port, TestTokens.serviceBearer(service, SELF));
    }

    Api with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, String body) {
        return send("POST", path, body);
    }

    Answer put(String path, @Nullable String body) {
        return send("PUT", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer send(String method, String path, @Nullable String body) {
        return new Answer(send(method, path, body, HttpResponse.BodyHandlers.ofString()));
    }

    /** A file, as it came. */
    HttpResponse<byte[]> bytes(String path) {
        return send("GET", path, null, HttpResponse.BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(
            String method, String path, @Nullable String body, HttpResponse.BodyHandler<T> reader) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            return HTTP.send(request.build(), reader);
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

        JsonNode body() {
            return JSON.readTree(response.body());
        }

        String text(String field) {
            return body().path(field).asString();
        }

        @Nullable
        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        String etag() {
            var tag = header("ETag");
            if (tag == null) throw new AssertionError("no ETag: " + response.body());
            return tag;
        }

        /** The pointers of the fields named in a problem. */
        java.util.List<String> pointers() {
            return body().path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString())
                    .toList();
        }
    }
}
