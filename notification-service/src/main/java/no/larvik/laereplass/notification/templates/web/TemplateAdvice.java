package no.larvik.laereplass.notification.templates.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import no.larvik.laereplass.chassis.problem.FieldError;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.notification.templates.TemplateProblem;
import no.larvik.laereplass.notification.templates.TemplateProblem.DecidedMeanwhile;
import no.larvik.laereplass.notification.templates.TemplateProblem.ForAdministratorsOnly;
import no.larvik.laereplass.notification.templates.TemplateProblem.Unknown;
import no.larvik.laereplass.notification.templates.TemplateProblem.Unusable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where these problems become HTTP. */
@RestControllerAdvice
class TemplateAdvice {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d.M.yyyy HH:mm").withZone(ZoneId.of("Europe/Oslo"));

    private final Problems problems;

    TemplateAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail answer(TemplateProblem problem) {
        return switch (problem) {
            case Unknown _ -> problems.of(HttpStatus.NOT_FOUND, "not-found");
            case ForAdministratorsOnly _ -> problems.of(HttpStatus.FORBIDDEN, "forbidden");
            case DecidedMeanwhile meanwhile -> meanwhile(meanwhile);
            case Unusable unusable ->
                problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "template-unusable",
                        unusable.faults().stream()
                                .map(fault -> new FieldError("/" + fault.field(), fault.code(), fault.figures()))
                                .toArray(FieldError[]::new));
        };
    }

    private ProblemDetail meanwhile(DecidedMeanwhile meanwhile) {
        var who = meanwhile.by() == null ? "-" : meanwhile.by();
        var detail = problems.of(
                HttpStatus.PRECONDITION_FAILED,
                "template-decided-meanwhile",
                Map.of("who", who, "when", moment(meanwhile.at())));
        detail.setProperty("version", meanwhile.version());
        return detail;
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "-" : MOMENT.format(at);
    }
}
