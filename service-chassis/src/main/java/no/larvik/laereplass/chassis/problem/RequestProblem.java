package no.larvik.laereplass.chassis.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request that goes against HTTP manners whatever its subject: stale tag, reused key, a service that is away. */
public class RequestProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Map<String, ?> args;

    public RequestProblem(HttpStatus status, String code, Map<String, ?> args) {
        super(code);
        this.status = status;
        this.code = code;
        this.args = args;
    }

    public RequestProblem(HttpStatus status, String code) {
        this(status, code, Map.of());
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    Map<String, ?> args() {
        return args;
    }
}
