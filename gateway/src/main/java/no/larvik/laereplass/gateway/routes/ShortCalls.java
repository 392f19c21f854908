package no.larvik.laereplass.gateway.routes;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** What the gateway asks a service by itself, beside what it routes: briefly, since somebody or something waits. */
public final class ShortCalls {

    private static final Duration CONNECT = Duration.ofMillis(500);

    private ShortCalls() {}

    /** @param answer longest wait for a whole answer */
    public static RestClient to(URI service, Duration answer) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(answer);
        return RestClient.builder()
                .baseUrl(service.toString())
                .requestFactory(requests)
                .build();
    }
}
