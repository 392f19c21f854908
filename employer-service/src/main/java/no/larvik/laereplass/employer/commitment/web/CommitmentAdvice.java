package no.larvik.laereplass.employer.commitment.web;

import java.util.Map;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.employer.commitment.CommitmentProblem;
import no.larvik.laereplass.employer.web.FieldErrors;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(0)
class CommitmentAdvice {

    private final Problems problems;

    CommitmentAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(CommitmentProblem problem) {
        var detail =
                switch (problem) {
                    case CommitmentProblem.Unknown unknown ->
                        problems.of(HttpStatus.NOT_FOUND, "clause-unknown", Map.of());
                    case CommitmentProblem.NotAllowed not ->
                        problems.of(HttpStatus.FORBIDDEN, "employer-not-yours", Map.of());
                    case CommitmentProblem.TooManyClauses many ->
                        problems.of(HttpStatus.CONFLICT, "too-many-clauses", Map.of());
                    case CommitmentProblem.ChangedMeanwhile meanwhile ->
                        problems.of(HttpStatus.CONFLICT, "changed-meanwhile", Map.of());
                    case CommitmentProblem.Flawed flawed ->
                        problems.of(
                                HttpStatus.UNPROCESSABLE_CONTENT, "invalid", Map.of(), FieldErrors.of(flawed.flaws()));
                };
        return ResponseEntity.status(detail.getStatus()).body(detail);
    }
}
