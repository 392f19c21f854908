package no.larvik.laereplass.gateway;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A script with a bearer token. */
public final class Script {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RunningGateway gateway;
    private final String token;

    Script(RunningGateway gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    public HttpResponse<String> post(String path, String body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.at(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        return open(request, ofString());
    }

    /** Asks, and reads the answer in one's own way. */
    public static <T> HttpResponse<T> open(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            return HTTP.send(request.build(), reading);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
