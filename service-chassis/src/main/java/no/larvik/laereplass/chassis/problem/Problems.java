package no.larvik.laereplass.chassis.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Builds RFC 9457 problems: a stable code for programs, a title and a way forward for people. */
public final class Problems {

    private static final String TYPE_PREFIX = "urn:laereplass:problem:";

    private final Texts texts;

    public Problems(ClassLoader loader) {
        this.texts = new Texts(loader);
    }

    /** With texts that name no figures. */
    public ProblemDetail of(HttpStatus status, String code, FieldError... errors) {
        return of(status, code, Map.of(), errors);
    }

    /** In the language of the current request; texts are {@code <code>.title} and {@code <code>.detail}. */
    public ProblemDetail of(HttpStatus status, String code, Map<String, ?> args, FieldError... errors) {
        return of(LocaleContextHolder.getLocale(), status, code, args, errors);
    }

    /** What is wrong with one field, and how to mend it, in the language of the current request. */
    public String sentence(String code, Map<String, ?> args) {
        return texts.of(code + ".field", args, LocaleContextHolder.getLocale());
    }

    ProblemDetail of(Locale language, HttpStatus status, String code, Map<String, ?> args, FieldError... errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, texts.of(code + ".detail", args, language));
        problem.setType(URI.create(TYPE_PREFIX + code));
        problem.setTitle(texts.of(code + ".title", args, language));
        problem.setProperty("code", code);
        var traceId = TraceId.current();
        if (traceId != null) problem.setProperty("traceId", traceId);
        if (errors.length > 0) {
            problem.setProperty(
                    "errors",
                    Arrays.stream(errors)
                            .map(error -> described(error, language))
                            .toList());
        }
        return problem;
    }

    private Map<String, String> described(FieldError error, Locale language) {
        var described = new LinkedHashMap<String, String>();
        described.put("pointer", error.pointer());
        described.put("code", error.code());
        described.put("detail", texts.of(error.code() + ".field", error.args(), language));
        return described;
    }
}
