package no.larvik.laereplass.candidate;

import java.util.Map;

/**
 * One field that cannot be accepted.
 *
 * @param field path in what was sent, such as {@code trades/0}
 * @param args figures for the text, never what the person typed
 */
public record Fault(String field, Rule rule, Map<String, ?> args) {

    static Fault at(String field, Rule rule) {
        return new Fault(field, rule, Map.of());
    }
}
