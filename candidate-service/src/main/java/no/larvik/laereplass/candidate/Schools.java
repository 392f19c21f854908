package no.larvik.laereplass.candidate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The schools young people come from.
 *
 * @param names by code, in the order they are shown
 */
public record Schools(Map<String, String> names) {

    public Schools {
        names = new LinkedHashMap<>(names);
    }

    boolean knows(String code) {
        return names.containsKey(code);
    }
}
