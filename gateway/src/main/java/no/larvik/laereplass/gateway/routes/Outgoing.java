package no.larvik.laereplass.gateway.routes;

import java.util.Locale;
import java.util.Set;
import no.larvik.laereplass.gateway.edge.Trace;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * A request as it leaves for a service: whatever could pretend to be somebody is gone, and one token says who it is. A
 * list of what is dropped would be too short the day a service learns a new header, so what may stay is listed.
 */
final class Outgoing {

    private static final Set<String> KEPT = Set.of(
            "accept",
            "accept-language",
            "cache-control",
            "content-language",
            "content-type",
            "content-length",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-unmodified-since",
            "last-event-id",
            "prefer",
            "transfer-encoding",
            "user-agent");

    /** What another system shows the service; what comes in under this name is dropped like every other. */
    private static final String CREDENTIALS = "Provider-Authorization";

    private Outgoing() {}

    /** With the user and password (basic authentication) that the system showed, if any. */
    static ServerRequest ofSystem(ServerRequest request, String token, Trace trace) {
        var shown = request.headers().firstHeader(HttpHeaders.AUTHORIZATION);
        var outgoing = ServerRequest.from(of(request, token, trace));
        if (shown != null && shown.startsWith("Basic ")) outgoing.headers(headers -> headers.set(CREDENTIALS, shown));
        return outgoing.build();
    }

    static ServerRequest of(ServerRequest request, String token, Trace trace) {
        return ServerRequest.from(request)
                .headers(headers -> {
                    Set.copyOf(headers.headerNames()).stream()
                            .filter(name -> !KEPT.contains(name.toLowerCase(Locale.ROOT)))
                            .forEach(headers::remove);
                    headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
                    headers.set(Trace.HEADER, trace.header());
                })
                .build();
    }
}
