package no.larvik.laereplass.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before everything else: a trace id for the logs and the problems, and the headers every answer carries. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstFilter extends OncePerRequestFilter {

    private static final String TRACE_ID = "traceId";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var trace = Trace.begin();
        request.setAttribute(Trace.ATTRIBUTE, trace);
        SecurityHeaders.ALL.forEach(response::setHeader);
        MDC.put(TRACE_ID, trace.id());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TRACE_ID);
        }
    }
}
