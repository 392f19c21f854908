package no.larvik.laereplass.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import no.larvik.laereplass.gateway.session.Sessions;
import no.larvik.laereplass.gateway.session.web.SessionCookie;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends the session here; the page then goes to {@code location}, where the provider ends its own. */
@RestController
class SignOutController {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final ProviderSettings provider;

    SignOutController(Sessions sessions, SessionCookie cookie, ProviderSettings provider) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.provider = provider;
    }

    @PostMapping("/logout")
    ResponseEntity<Map<String, String>> signOut(HttpServletRequest request, HttpServletResponse response) {
        var ended = cookie.read(request).flatMap(sessions::end);
        cookie.take(response);
        var location =
                ended.map(session -> provider.endSession(session.idToken())).orElse(provider.home() + "/");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Clear-Site-Data", "\"storage\"")
                .body(Map.of("location", location));
    }
}
