package no.larvik.laereplass.employer.openings.web;

import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.employer.openings.OpeningProblem;
import no.larvik.laereplass.employer.web.FieldErrors;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
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
    ProblemDetail answer(OpeningProblem problem) {
        return switch (problem) {
            case OpeningProblem.Unknown unknown -> problems.of(HttpStatus.NOT_FOUND, "opening-unknown");
            case OpeningProblem.NotAllowed not -> problems.of(HttpStatus.FORBIDDEN, "opening-not-yours");
            case OpeningProblem.AlreadyWithdrawn withdrawn -> problems.of(HttpStatus.CONFLICT, "opening-withdrawn");
            case OpeningProblem.AlreadyFilled filled -> problems.of(HttpStatus.CONFLICT, "opening-filled");
            case OpeningProblem.NotPublished draft -> problems.of(HttpStatus.CONFLICT, "opening-not-published");
            case OpeningProblem.Flawed flawed ->
                problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", FieldErrors.of(flawed.flaws()));
            case OpeningProblem.NotReady notReady ->
                problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "opening-not-ready", FieldErrors.of(notReady.flaws()));
        };
    }
}
