package no.larvik.laereplass.gateway.routes;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;

/** Why a service did not answer, in the three words HTTP has for it. */
enum Failure {
    /** Nobody answered the door, or the answer broke off. */
    UNREACHABLE(HttpStatus.BAD_GATEWAY, "service-unreachable"),
    /** The breaker is open: we know it is sick and leave it alone. */
    RESTING(HttpStatus.SERVICE_UNAVAILABLE, "service-resting"),
    /** As many requests are under way as the route bears. */
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "service-busy"),
    LATE(HttpStatus.GATEWAY_TIMEOUT, "service-late");

    private final HttpStatus status;
    private final String code;

    Failure(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    /** Empty for what is not the service's doing but a fault of our own. */
    static Optional<Failure> of(Throwable thrown) {
        if (thrown instanceof CallNotPermittedException) return Optional.of(RESTING);
        if (thrown instanceof BulkheadFullException) return Optional.of(BUSY);
        if (thrown instanceof ResourceAccessException || thrown instanceof IOException) {
            return Optional.of(isLate(thrown) ? LATE : UNREACHABLE);
        }
        return Optional.empty();
    }

    static boolean worthASecondTry(Throwable thrown) {
        return thrown instanceof ResourceAccessException && !isLate(thrown);
    }

    private static boolean isLate(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SocketTimeoutException
                        || cause instanceof HttpTimeoutException
                                && !(cause instanceof HttpConnectTimeoutException)
                                && !(cause.getCause() instanceof ConnectException));
    }
}
