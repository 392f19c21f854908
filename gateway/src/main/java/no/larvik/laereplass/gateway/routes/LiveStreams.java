package no.larvik.laereplass.gateway.routes;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import no.larvik.laereplass.gateway.access.Visitor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Caps the live streams of one person: a stream has no time limit, so its number must have one. The service lets a person's
 * oldest page give way long before; the cap is for who does not follow.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class LiveStreams extends OncePerRequestFilter {

    private static final String PATH = "/api/v1/events";

    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final int most;
    private final ProblemResponses problems;

    LiveStreams(RouteSettings settings, ProblemResponses problems) {
        this.most = settings.streamsPerPerson();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(PATH) || Visitor.current().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = Visitor.current().orElseThrow().who().subject();
        var now = open.merge(person, 1, Integer::sum);
        try {
            if (now <= most) {
                chain.doFilter(request, response);
            } else {
                response.setHeader(HttpHeaders.RETRY_AFTER, "30");
                problems.write(
                        request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-streams", Map.of("most", most));
            }
        } finally {
            open.computeIfPresent(person, (who, count) -> count == 1 ? null : count - 1);
        }
    }
}
