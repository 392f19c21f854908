package no.larvik.laereplass.notification.templates;

import java.util.Map;

/**
 * Why a text cannot be used.
 *
 * @param field {@code title} or {@code text}
 * @param code of the sentence that says how to mend it
 */
public record TextFault(String field, String code, Map<String, Object> figures) {}
