package no.larvik.laereplass.candidate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as it is answered; for the API's description. */
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String traceId,
        @Nullable List<FieldBody> errors) {

    /** @param pointer RFC 6901, into what was sent */
    record FieldBody(String pointer, String code, String detail) {}
}
