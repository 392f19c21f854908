package no.larvik.laereplass.notification.web;

import java.util.Map;
import no.larvik.laereplass.chassis.problem.FieldError;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.notification.NotificationProblem;
import no.larvik.laereplass.notification.NotificationProblem.DaysBackwards;
import no.larvik.laereplass.notification.NotificationProblem.NotForThisRole;
import no.larvik.laereplass.notification.NotificationProblem.TooManyAtOnce;
import no.larvik.laereplass.notification.NotificationProblem.UnknownLanguage;
import no.larvik.laereplass.notification.NotificationProblem.UnknownNotification;
import no.larvik.laereplass.notification.NotificationProblem.UnknownRhythm;
import no.larvik.laereplass.notification.NotificationProblem.UnreadableCursor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where this service's problems become HTTP. */
@RestControllerAdvice
class NotificationAdvice {

    private final Problems problems;

    NotificationAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail answer(NotificationProblem problem) {
        return switch (problem) {
            case UnknownNotification _ -> problems.of(HttpStatus.NOT_FOUND, "unknown-notification");
            case NotForThisRole _ -> problems.of(HttpStatus.FORBIDDEN, "forbidden");
            case UnknownLanguage _ ->
                problems.of(
                        HttpStatus.BAD_REQUEST, "unknown-language", new FieldError("/language", "unknown-language"));
            case UnknownRhythm _ ->
                problems.of(HttpStatus.BAD_REQUEST, "unknown-rhythm", new FieldError("/rhythm", "unknown-rhythm"));
            case TooManyAtOnce tooMany ->
                problems.of(
                        HttpStatus.BAD_REQUEST,
                        "too-many-at-once",
                        Map.of("most", tooMany.most()),
                        new FieldError("?candidate", "too-many-at-once", Map.of("most", tooMany.most())));
            case DaysBackwards _ ->
                problems.of(HttpStatus.BAD_REQUEST, "days-backwards", new FieldError("?until", "days-backwards"));
            case UnreadableCursor _ ->
                problems.of(
                        HttpStatus.BAD_REQUEST, "unreadable-cursor", new FieldError("?cursor", "unreadable-cursor"));
        };
    }
}
