package no.larvik.laereplass.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import no.larvik.laereplass.gateway.access.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** How often one visitor may ask. Counted per gateway: two of them allow twice as much, which is meant as a wall, not a price. */
public class RequestRates extends OncePerRequestFilter {

    private final Buckets session;
    private final Buckets bearer;
    private final Buckets anonymous;
    private final Buckets signIn;
    private final ProblemResponses problems;

    RequestRates(EdgeSettings settings, ProblemResponses problems) {
        this.session = new Buckets(settings.session());
        this.bearer = new Buckets(settings.bearer());
        this.anonymous = new Buckets(settings.anonymous());
        this.signIn = new Buckets(settings.signIn());
        this.problems = problems;
    }

    /** Files of the page are cheap and come many at a time. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/api/") && !path.startsWith("/login") && !path.equals("/logout");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var taken = bucketsFor(request).take(key(request));
        if (taken.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds = Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(
                request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", Map.of("seconds", seconds));
    }

    private Buckets bucketsFor(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/login")) return signIn;
        return Visitor.current()
                .map(visitor -> switch (visitor.way()) {
                    case SESSION -> session;
                    case BEARER -> bearer;
                })
                .orElse(anonymous);
    }

    private static String key(HttpServletRequest request) {
        return Visitor.current().map(Visitor::limitKey).orElseGet(request::getRemoteAddr);
    }
}
