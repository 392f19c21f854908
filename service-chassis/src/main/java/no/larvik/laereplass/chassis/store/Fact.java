package no.larvik.laereplass.chassis.store;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that happened to an aggregate and is to be told to others.
 *
 * @param type kind and past participle, such as {@code candidate.published}
 * @param typeVersion version of the payload's schema, from 1
 * @param payload ids and codes only; a name, an address or free text never goes on the wire
 */
public record Fact(String type, int typeVersion, Map<String, ?> payload) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");

    public Fact {
        if (!TYPE.matcher(type).matches()) throw new IllegalArgumentException("Not a fact's type: " + type);
        if (typeVersion < 1) throw new IllegalArgumentException("Versions of a fact start at 1, not " + typeVersion);
    }
}
