package no.larvik.laereplass.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies larger than anybody needs. A body that says its length is refused unread; one that does not is read
 * here, at most one byte past the limit, so that no service ever holds half of it. A table or a
 * document may be larger when it says its length.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimit extends OncePerRequestFilter {

    private static final long UNKNOWN = -1;
    private static final List<String> TABLES = List.of(
            "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/feed+json");

    private final int body;
    private final int table;
    private final int document;
    private final ProblemResponses problems;

    BodyLimit(EdgeSettings settings, ProblemResponses problems) {
        this.body = Math.toIntExact(settings.body().toBytes());
        this.table = Math.toIntExact(settings.table().toBytes());
        this.document = Math.toIntExact(settings.document().toBytes());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        var most = length == UNKNOWN ? body : mostOf(request);
        if (length > most) {
            tooLarge(request, response, most);
        } else if (length == UNKNOWN && request.getHeader("Transfer-Encoding") != null) {
            var read = request.getInputStream().readNBytes(most + 1);
            if (read.length > most) tooLarge(request, response, most);
            else chain.doFilter(new ReadBody(request, read), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private int mostOf(HttpServletRequest request) {
        if (isTable(request)) return table;
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data") ? document : body;
    }

    private static boolean isTable(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && TABLES.stream().anyMatch(type::startsWith);
    }

    /** Said at once, while the body is still on its way; the connection closes when it has arrived or is late. */
    private void tooLarge(HttpServletRequest request, HttpServletResponse response, int most) throws IOException {
        response.setHeader("Connection", "close");
        problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "too-large", Map.of("most", most));
        response.flushBuffer();
    }
}
