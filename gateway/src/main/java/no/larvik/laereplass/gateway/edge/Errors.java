package no.larvik.laereplass.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Whatever goes wrong in the gateway itself is said as a problem, without a word of how it is built. */
@RestControllerAdvice
class Errors {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    private final ProblemResponses problems;

    Errors(ProblemResponses problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void any(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            log.debug("An answer broke off: {}", e.getMessage());
            return;
        }
        if (e instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            problems.write(request, response, status(known.getStatusCode()), code(known.getStatusCode()));
        } else {
            log.error("Unexpected failure of {} {}", request.getMethod(), request.getRequestURI(), e);
            problems.write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        }
    }

    static HttpStatus status(HttpStatusCode code) {
        var known = HttpStatus.resolve(code.value());
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    static String code(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> status.is4xxClientError() ? "bad-request" : "unexpected";
        };
    }
}
