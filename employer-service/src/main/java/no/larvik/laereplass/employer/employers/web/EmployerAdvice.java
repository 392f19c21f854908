package no.larvik.laereplass.employer.employers.web;

import java.util.Map;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.web.FieldErrors;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<ProblemDetail> answer(EmployerProblem problem) {
        var detail =
                switch (problem) {
                    case EmployerProblem.Unknown unknown ->
                        problems.of(HttpStatus.NOT_FOUND, "employer-unknown", Map.of());
                    case EmployerProblem.NotAllowed not ->
                        problems.of(HttpStatus.FORBIDDEN, "employer-not-yours", Map.of());
                    case EmployerProblem.AlreadyRegistered twice ->
                        problems.of(HttpStatus.CONFLICT, "employer-already-registered", Map.of());
                    case EmployerProblem.HasMembers members ->
                        problems.of(HttpStatus.CONFLICT, "office-has-members", Map.of());
                    case EmployerProblem.Flawed flawed ->
                        problems.of(
                                HttpStatus.UNPROCESSABLE_CONTENT, "invalid", Map.of(), FieldErrors.of(flawed.flaws()));
                };
        return ResponseEntity.status(detail.getStatus()).body(detail);
    }
}
