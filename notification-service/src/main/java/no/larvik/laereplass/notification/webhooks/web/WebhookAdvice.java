package no.larvik.laereplass.notification.webhooks.web;

import no.larvik.laereplass.chassis.problem.FieldError;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.notification.webhooks.WebhookProblem;
import no.larvik.laereplass.notification.webhooks.WebhookProblem.ChangedMeanwhile;
import no.larvik.laereplass.notification.webhooks.WebhookProblem.TooMany;
import no.larvik.laereplass.notification.webhooks.WebhookProblem.Unknown;
import no.larvik.laereplass.notification.webhooks.WebhookProblem.Unusable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where these problems become HTTP. */
@RestControllerAdvice
class WebhookAdvice {

    private final Problems problems;

    WebhookAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail answer(WebhookProblem problem) {
        return switch (problem) {
            case Unknown _ -> problems.of(HttpStatus.NOT_FOUND, "not-found");
            case TooMany _ -> problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "webhook-too-many");
            case ChangedMeanwhile _ -> problems.of(HttpStatus.PRECONDITION_FAILED, "stale");
            case Unusable unusable ->
                problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "invalid",
                        new FieldError("/" + unusable.field(), unusable.code()));
        };
    }
}
