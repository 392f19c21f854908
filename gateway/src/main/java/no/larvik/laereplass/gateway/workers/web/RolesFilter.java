package no.larvik.laereplass.gateway.workers.web;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import no.larvik.laereplass.gateway.access.Visitor;
import no.larvik.laereplass.gateway.workers.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever is behind this request, with the roles administrators decided on; not knowing them lets nobody in. */
public class RolesFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(RolesFilter.class);

    private final Workers workers;
    private final ProblemResponses problems;

    public RolesFilter(Workers workers, ProblemResponses problems) {
        this.workers = workers;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Visitor.current().ifPresent(visitor -> {
                var now = workers.now(visitor.who(), visitor.way() == Visitor.Way.SESSION);
                if (!now.equals(visitor.who()))
                    SecurityContextHolder.setContext(new SecurityContextImpl(visitor.being(now)));
            });
        } catch (MongoException e) {
            log.warn("Rosters cannot be read: {}", e.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "sessions-away");
            return;
        }
        chain.doFilter(request, response);
    }
}
