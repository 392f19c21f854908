package no.larvik.laereplass.gateway.workers.web;

import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.chassis.problem.FieldError;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.gateway.workers.WorkerProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong with users and roles, in words and statuses. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WorkerAdvice {

    private final Problems problems;

    WorkerAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail told(WorkerProblem problem) {
        return switch (problem) {
            case WorkerProblem.NobodySignedIn none -> problems.of(HttpStatus.UNAUTHORIZED, "unauthenticated");
            case WorkerProblem.NotYours none -> problems.of(HttpStatus.FORBIDDEN, "users-not-yours");
            case WorkerProblem.Unknown none -> problems.of(HttpStatus.NOT_FOUND, "user-unknown");
            case WorkerProblem.LastAdministrator none -> problems.of(HttpStatus.CONFLICT, "last-administrator");
            case WorkerProblem.TooManyRequests none ->
                problems.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-access-requests");
            case WorkerProblem.HasAccess none -> problems.of(HttpStatus.CONFLICT, "has-access");
            case WorkerProblem.NobodySaysWhichAgencies none ->
                problems.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
            case WorkerProblem.ChangedMeanwhile changed -> meanwhile(changed);
            case WorkerProblem.Invalid invalid ->
                problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "invalid-decision",
                        new FieldError("/" + invalid.field(), invalid.code()));
        };
    }

    private ProblemDetail meanwhile(WorkerProblem.ChangedMeanwhile changed) {
        var latest = changed.latest();
        if (latest == null) return problems.of(HttpStatus.PRECONDITION_FAILED, "user-changed");
        var who = Objects.requireNonNullElse(latest.byName(), latest.by());
        return problems.of(
                HttpStatus.PRECONDITION_FAILED,
                "user-changed-by",
                Map.of("who", who, "at", latest.at().toString()));
    }
}
