package no.larvik.laereplass.chassis.client;

import java.util.Map;
import no.larvik.laereplass.chassis.problem.RequestProblem;
import org.springframework.http.HttpStatus;

/** A service we need did not answer in time, or answered that it could not. Nothing was decided on a guess. */
public final class Unavailable extends RequestProblem {

    private static final long serialVersionUID = 1L;

    public Unavailable(String service, Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", Map.of("service", service));
        initCause(cause);
    }
}
