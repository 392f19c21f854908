package no.larvik.laereplass.gateway.routes;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;

/** A service's answer as it leaves for the browser: untouched, but for headers only the gateway may speak. */
final class Incoming {

    private static final List<String> OURS = List.of(
            HttpHeaders.SET_COOKIE,
            HttpHeaders.SERVER,
            "Access-Control-Allow-Origin",
            "Access-Control-Allow-Credentials",
            "Content-Security-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Expires",
            "Permissions-Policy",
            "Pragma",
            "Referrer-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection");

    private Incoming() {}

    static ServerResponse of(ServerResponse answer) {
        var headers = answer.headers();
        OURS.forEach(headers::remove);
        if (headers.getCacheControl() == null) headers.setCacheControl(CacheControl.noStore());
        return answer;
    }
}
