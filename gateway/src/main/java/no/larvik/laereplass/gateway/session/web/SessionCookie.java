package no.larvik.laereplass.gateway.session.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import no.larvik.laereplass.gateway.session.SessionKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie that holds the key: bound to this host by its prefix, unreadable for scripts, never sent from another
 * site. It lives as long as the browser; how long the session lives is known to the server alone.
 */
@Component
public class SessionCookie {

    public static final String NAME = "__Host-sid";

    public Optional<SessionKey> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> SessionKey.parse(cookie.getValue()));
    }

    public void give(HttpServletResponse response, SessionKey key) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(key.value()).build().toString());
    }

    public void take(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("").maxAge(0).build().toString());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(NAME, value)
                .secure(true)
                .httpOnly(true)
                .sameSite("Strict")
                .path("/");
    }
}
