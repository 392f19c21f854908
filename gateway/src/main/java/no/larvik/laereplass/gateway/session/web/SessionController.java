package no.larvik.laereplass.gateway.session.web;

import jakarta.servlet.http.HttpServletRequest;
import no.larvik.laereplass.gateway.access.Visitor;
import no.larvik.laereplass.gateway.session.Session;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who am I? */
@RestController
class SessionController {

    @GetMapping("/api/v1/session")
    ResponseEntity<SessionAnswer> who(HttpServletRequest request) {
        var expiresAt =
                request.getAttribute(SessionFilter.ATTRIBUTE) instanceof Session session ? session.expiresAt() : null;
        var answer = Visitor.current()
                .map(visitor -> SessionAnswer.of(visitor.who(), expiresAt))
                .orElseGet(SessionAnswer::nobody);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
