package no.larvik.laereplass.employer.access.web;

import java.time.Duration;
import java.util.Map;
import no.larvik.laereplass.chassis.problem.FieldError;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.employer.access.AccessList;
import no.larvik.laereplass.employer.access.AccessProblem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(0)
class AccessAdvice {

    private final Problems problems;

    AccessAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(AccessProblem problem) {
        return switch (problem) {
            case AccessProblem.Unknown unknown -> plain(HttpStatus.NOT_FOUND, "access-unknown");
            case AccessProblem.NotAllowed not -> plain(HttpStatus.FORBIDDEN, "access-not-yours");
            case AccessProblem.LastAdministrator last -> plain(HttpStatus.CONFLICT, "last-administrator");
            case AccessProblem.ByClaim claim -> plain(HttpStatus.CONFLICT, "right-by-claim");
            case AccessProblem.NoRegisteredAddress none -> plain(HttpStatus.CONFLICT, "no-registered-address");
            case AccessProblem.TooManyTold tooMany ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(problems.of(HttpStatus.CONFLICT, "too-many-told", Map.of("most", AccessList.MOST_TOLD)));
            case AccessProblem.JustRemoved just -> plain(HttpStatus.CONFLICT, "somebody-just-removed");
            case AccessProblem.ChangedMeanwhile meanwhile -> plain(HttpStatus.CONFLICT, "changed-meanwhile");
            case AccessProblem.WrongCode wrong ->
                ResponseEntity.unprocessableContent()
                        .body(problems.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "invalid",
                                new FieldError("/code", "wrong-code", Map.of())));
            case AccessProblem.TooManyWrongCodes tooMany -> {
                var seconds = seconds(tooMany.pause());
                yield later("too-many-wrong-codes", seconds, Map.of("minutes", (seconds + 59) / 60));
            }
            case AccessProblem.TooManyCodes tooMany ->
                later("too-many-codes", seconds(tooMany.pause()), Map.of("most", tooMany.most()));
        };
    }

    private static long seconds(Duration pause) {
        return Math.max(1, pause.toSeconds());
    }

    private ResponseEntity<ProblemDetail> later(String code, long seconds, Map<String, Object> args) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .body(problems.of(HttpStatus.TOO_MANY_REQUESTS, code, args));
    }

    private ResponseEntity<ProblemDetail> plain(HttpStatus status, String code) {
        return ResponseEntity.status(status).body(problems.of(status, code));
    }
}
