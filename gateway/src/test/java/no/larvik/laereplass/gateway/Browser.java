package no.larvik.laereplass.gateway;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser does, by hand: it keeps cookies, and says where a request began. */
public final class Browser {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final RunningGateway gateway;
    public final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(RunningGateway gateway) {
        this.gateway = gateway;
    }

    /** Signs in and returns the answer of the callback. */
    public HttpResponse<String> signIn(String subject, String... roles) {
        gateway.provider.nextIs(subject, List.of(roles), Map.of());
        return follow("/login");
    }

    /** From {@code start} to the provider and back. */
    public HttpResponse<String> follow(String start) {
        var leaving = get(start);
        var provider = send(HttpRequest.newBuilder(location(leaving)));
        return send(HttpRequest.newBuilder(location(provider)));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(gateway.at(path)));
    }

    public HttpResponse<String> post(String path, String body) {
        return send(ownPage(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request from our own page, with everything the page adds. */
    public HttpRequest.Builder ownPage(String path) {
        return HttpRequest.newBuilder(gateway.at(path))
                .header("X-CSRF", "1")
                .header("Origin", gateway.address)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/json");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            var all = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            request.header("Cookie", all);
        }
        try {
            var answer = http.send(request.build(), ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static URI location(HttpResponse<?> answer) {
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() ->
                        new IllegalStateException("No redirect but " + answer.statusCode() + ": " + answer.body())));
    }

    private void keep(String header) {
        var cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
        else cookies.put(cookie.getName(), cookie.getValue());
    }
}
