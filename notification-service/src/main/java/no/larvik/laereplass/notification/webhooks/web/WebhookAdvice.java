package no.larvik.laereplass.notification.webhooks.web;

import java.util.Map;
import no.larvik.laereplass.chassis.problem.FieldError;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.notification.webhooks.WebhookProblem;
import no.larvik.laereplass.notification.webhooks.WebhookProblem.ChangedMeanwhile;
import no.larvik.laereplass.notification.webhooks.WebhookProblem.TooMany;
import no.larvik.laereplass.notification.webhooks.WebhookProblem.Unknown;
import no.larvik.laereplass.notification.webhooks.WebhookProblem.Unusable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<ProblemDetail> answer(WebhookProblem problem) {
        var detail =
                switch (problem) {
                    case Unknown _ -> problems.of(HttpStatus.NOT_FOUND, "not-found", Map.of());
                    case TooMany _ -> problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "webhook-too-many", Map.of());
                    case ChangedMeanwhile _ -> problems.of(HttpStatus.PRECONDITION_FAILED, "stale", Map.of());
                    case Unusable unusable ->
                        problems.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "invalid",
                                Map.of(),
                                new FieldError("/" + unusable.field(), unusable.code()));
                };
        return ResponseEntity.status(detail.getStatus()).body(detail);
    }
}
