package no.larvik.laereplass.gateway.session.web;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import no.larvik.laereplass.gateway.access.Visitor;
import no.larvik.laereplass.gateway.rights.Rights;
import no.larvik.laereplass.gateway.session.Session;
import no.larvik.laereplass.gateway.session.SessionKey;
import no.larvik.laereplass.gateway.session.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the cookie into a visitor. A request that carries a bearer token is judged by that alone. */
public class SessionFilter extends OncePerRequestFilter {

    /** The session of this request, for the answer about who is signed in. */
    static final String ATTRIBUTE = SessionFilter.class.getName();

    private static final Logger log = LoggerFactory.getLogger(SessionFilter.class);

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final ProblemResponses problems;
    private final Rights rights;

    public SessionFilter(Sessions sessions, SessionCookie cookie, ProblemResponses problems, Rights rights) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.problems = problems;
        this.rights = rights;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || isPage(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            cookie.read(request).ifPresent(key -> sessions.use(key).ifPresent(found -> admit(request, key, found)));
        } catch (MongoException e) {
            log.warn("Sessions cannot be read: {}", e.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "sessions-away");
            return;
        }
        chain.doFilter(request, response);
    }

    private void admit(HttpServletRequest request, SessionKey key, Session session) {
        request.setAttribute(ATTRIBUTE, session);
        var who = session.who();
        var now = who.byCode() && !rights.stillHolds(who) ? who.withoutCode() : who;
        SecurityContextHolder.setContext(new SecurityContextImpl(Visitor.bySession(now, key.digest())));
    }

    /** Files of the page are the same for everybody; they must show even when sessions cannot be read. */
    private static boolean isPage(String path) {
        return !path.startsWith("/api/") && !path.equals("/logout");
    }
}
