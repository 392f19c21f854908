package no.larvik.laereplass.employer.commitment.web;

import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.employer.commitment.CommitmentProblem;
import no.larvik.laereplass.employer.web.FieldErrors;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
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
    ProblemDetail answer(CommitmentProblem problem) {
        return switch (problem) {
            case CommitmentProblem.Unknown unknown -> problems.of(HttpStatus.NOT_FOUND, "clause-unknown");
            case CommitmentProblem.NotAllowed not -> problems.of(HttpStatus.FORBIDDEN, "employer-not-yours");
            case CommitmentProblem.TooManyClauses many -> problems.of(HttpStatus.CONFLICT, "too-many-clauses");
            case CommitmentProblem.ChangedMeanwhile meanwhile -> problems.of(HttpStatus.CONFLICT, "changed-meanwhile");
            case CommitmentProblem.Flawed flawed ->
                problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", FieldErrors.of(flawed.flaws()));
        };
    }
}
