package no.larvik.laereplass.gateway.session.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import no.larvik.laereplass.gateway.access.Visitor;
import no.larvik.laereplass.gateway.session.Session;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who am I? */
@RestController
class SessionController {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean demo;

    /** A sign-in provider on this very machine is the stub with its personas. */
    SessionController(@Value("${laereplass.sign-in.issuer}") URI issuer) {
        this.demo = THIS_MACHINE.contains(issuer.getHost());
    }

    @GetMapping("/api/v1/session")
    ResponseEntity<SessionAnswer> who(HttpServletRequest request) {
        var expiresAt =
                request.getAttribute(SessionFilter.ATTRIBUTE) instanceof Session session ? session.expiresAt() : null;
        var answer = Visitor.current()
                .map(visitor -> SessionAnswer.of(visitor.who(), expiresAt, demo))
                .orElseGet(() -> SessionAnswer.nobody(demo));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
