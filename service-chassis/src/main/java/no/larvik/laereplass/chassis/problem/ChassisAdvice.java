package no.larvik.laereplass.chassis.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.chassis.store.CommandReplayed;
import no.larvik.laereplass.chassis.store.KeyReused;
import no.larvik.laereplass.chassis.store.OutboxFull;
import no.larvik.laereplass.chassis.tables.TableRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Answers what every service answers alike; a service's own advice comes first. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ChassisAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ChassisAdvice.class);
    private static final String RETRY_SECONDS = "2";

    private final Problems problems;

    ChassisAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> requestProblem(RequestProblem e) {
        var problem = problems.of(e.status(), e.code(), e.args());
        var answer = ResponseEntity.status(e.status());
        if (e.status() == HttpStatus.SERVICE_UNAVAILABLE) answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer.body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> changedMeanwhile(ChangedMeanwhile e) {
        return requestProblem(new RequestProblem(HttpStatus.CONFLICT, "changed-meanwhile"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tableRefused(TableRefused e) {
        var status = e.why().isSize() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        return requestProblem(new RequestProblem(status, e.why().code(), e.figures()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> keyReused(KeyReused e) {
        return requestProblem(new RequestProblem(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outboxFull(OutboxFull e) {
        return requestProblem(new RequestProblem(HttpStatus.SERVICE_UNAVAILABLE, "outbox-full"));
    }

    /** The change was made by an earlier try whose answer was lost; there is nothing more to do. */
    @ExceptionHandler
    ResponseEntity<Void> commandReplayed(CommandReplayed e) {
        return ResponseEntity.noContent().eTag("\"" + e.version() + "\"").build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException e) {
        var known = e.getRequiredType() != null
                && e.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return known
                ? requestProblem(new RequestProblem(HttpStatus.NOT_FOUND, "not-found"))
                : ResponseEntity.badRequest()
                        .body(problems.of(
                                HttpStatus.BAD_REQUEST, "unreadable", new FieldError("?" + e.getName(), "unreadable")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e) {
        log.error("Unexpected failure of a request", e);
        return ResponseEntity.internalServerError().body(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        // not the innermost cause: an impossible date hides a parser's complaint inside the one that knows the field
        var problem = e.getCause() instanceof DatabindException field
                ? problems.of(
                        HttpStatus.BAD_REQUEST, "unreadable", new FieldError(pointer(field.getPath()), "unreadable"))
                : problems.of(HttpStatus.BAD_REQUEST, "malformed");
        return ResponseEntity.badRequest().body(problem);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = e.getAllErrors().stream().map(ChassisAdvice::fieldError).toArray(FieldError[]::new);
        return ResponseEntity.unprocessableContent()
                .body(problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.resolve(status.value());
        var problem = problems.of(known == null ? HttpStatus.BAD_REQUEST : known, codeFor(status));
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static String codeFor(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 422 -> "invalid";
            default -> status.is4xxClientError() ? "malformed" : "unexpected";
        };
    }

    private static FieldError fieldError(ObjectError error) {
        ConstraintViolation<?> violation =
                error.contains(ConstraintViolation.class) ? error.unwrap(ConstraintViolation.class) : null;
        var path = error instanceof org.springframework.validation.FieldError field ? field.getField() : "";
        if (violation == null) return new FieldError(pointer(path), "invalid");
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var attributes = violation.getConstraintDescriptor().getAttributes().entrySet().stream()
                .filter(attribute -> attribute.getValue() instanceof Number)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new FieldError(pointer(path), constraint.toLowerCase(Locale.ROOT), attributes);
    }

    /** {@code trades[0].name} as {@code /trades/0/name}. */
    private static String pointer(String path) {
        return "/" + Arrays.stream(path.split("[.\\[\\]]+")).collect(Collectors.joining("/"));
    }

    private static String pointer(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step -> step.getPropertyName() != null ? step.getPropertyName() : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }
}
