package no.larvik.laereplass.chassis.problem;

import java.util.Map;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer RFC 6901 pointer into the request body, for example {@code /trades/0}
 * @param code stable word for the error; its text is the message {@code <code>.field}
 * @param args values for the {@code {name}} placeholders of the text
 */
public record FieldError(String pointer, String code, Map<String, ?> args) {

    public FieldError(String pointer, String code) {
        this(pointer, code, Map.of());
    }
}
