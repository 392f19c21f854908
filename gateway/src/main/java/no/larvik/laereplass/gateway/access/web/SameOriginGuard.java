package no.larvik.laereplass.gateway.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import no.larvik.laereplass.gateway.access.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A change made with a session must come from our own page: a header no form can set, and the browser's own word on
 * where the request began. Stands beside the cookie's SameSite=Strict, which old browsers and sister sites get around.
 */
class SameOriginGuard extends OncePerRequestFilter {

    static final String HEADER = "X-CSRF";
    static final String VALUE = "1";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final String ownOrigin;
    private final ProblemResponses problems;

    SameOriginGuard(String ownOrigin, ProblemResponses problems) {
        this.ownOrigin = ownOrigin;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || !bySession() || meant(request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, HttpStatus.FORBIDDEN, "cross-site");
        }
    }

    private static boolean bySession() {
        return Visitor.current()
                .filter(visitor -> visitor.way() == Visitor.Way.SESSION)
                .isPresent();
    }

    private boolean meant(HttpServletRequest request) {
        return VALUE.equals(request.getHeader(HEADER)) && startedHere(request);
    }

    /** Either word is enough to refuse; a browser that says neither is refused too. */
    private boolean startedHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (site == null && origin == null) return false;
        return (site == null || site.equals("same-origin")) && (origin == null || origin.equals(ownOrigin));
    }
}
