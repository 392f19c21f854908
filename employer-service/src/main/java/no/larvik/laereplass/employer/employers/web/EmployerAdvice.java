package no.larvik.laereplass.employer.employers.web;

import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.web.FieldErrors;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(0)
class EmployerAdvice {

    private final Problems problems;

    EmployerAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail answer(EmployerProblem problem) {
        return switch (problem) {
            case EmployerProblem.Unknown unknown -> problems.of(HttpStatus.NOT_FOUND, "employer-unknown");
            case EmployerProblem.NotAllowed not -> problems.of(HttpStatus.FORBIDDEN, "employer-not-yours");
            case EmployerProblem.AlreadyRegistered twice ->
                problems.of(HttpStatus.CONFLICT, "employer-already-registered");
            case EmployerProblem.HasMembers members -> problems.of(HttpStatus.CONFLICT, "office-has-members");
            case EmployerProblem.Flawed flawed ->
                problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", FieldErrors.of(flawed.flaws()));
        };
    }
}
