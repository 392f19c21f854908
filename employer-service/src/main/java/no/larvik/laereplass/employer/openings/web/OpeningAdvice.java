package no.larvik.laereplass.employer.openings.web;

import java.util.Map;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.employer.openings.OpeningProblem;
import no.larvik.laereplass.employer.web.FieldErrors;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(0)
class OpeningAdvice {

    private final Problems problems;

    OpeningAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(OpeningProblem problem) {
        var detail =
                switch (problem) {
                    case OpeningProblem.Unknown unknown ->
                        problems.of(HttpStatus.NOT_FOUND, "opening-unknown", Map.of());
                    case OpeningProblem.NotAllowed not ->
                        problems.of(HttpStatus.FORBIDDEN, "opening-not-yours", Map.of());
                    case OpeningProblem.AlreadyWithdrawn withdrawn ->
                        problems.of(HttpStatus.CONFLICT, "opening-withdrawn", Map.of());
                    case OpeningProblem.AlreadyFilled filled ->
                        problems.of(HttpStatus.CONFLICT, "opening-filled", Map.of());
                    case OpeningProblem.NotPublished draft ->
                        problems.of(HttpStatus.CONFLICT, "opening-not-published", Map.of());
                    case OpeningProblem.Flawed flawed ->
                        problems.of(
                                HttpStatus.UNPROCESSABLE_CONTENT, "invalid", Map.of(), FieldErrors.of(flawed.flaws()));
                    case OpeningProblem.NotReady notReady ->
                        problems.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "opening-not-ready",
                                Map.of(),
                                FieldErrors.of(notReady.flaws()));
                };
        return ResponseEntity.status(detail.getStatus()).body(detail);
    }
}
