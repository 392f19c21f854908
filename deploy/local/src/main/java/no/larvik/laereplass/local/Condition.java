package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of one field, of those things an index can look up. All conditions of a question must hold at once, so any one
 * of them may be looked up; what is not among them (or, not, exists, patterns) is left to who judges the documents.
 *
 * @param values of which one must be there, or a single bound
 */
record Condition(String field, Kind kind, List<Object> values) {

    enum Kind {
        ONE_OF,
        UP_TO,
        FROM
    }

    static List<Condition> allOf(Document query) {
        var found = new ArrayList<Condition>();
        collect(query, found);
        return found;
    }

    private static void collect(Document query, List<Condition> found) {
        for (var entry : query.entrySet()) {
            if (entry.getKey().equals("$and") && entry.getValue() instanceof Collection<?> parts)
                parts.forEach(part -> collect((Document) part, found));
            else if (!entry.getKey().startsWith("$")) collect(entry.getKey(), entry.getValue(), found);
        }
    }

    private static void collect(String field, @Nullable Object asked, List<Condition> found) {
        if (asked instanceof Document operators) {
            for (var each : operators.entrySet()) operator(field, each, found);
        } else oneOf(field, Collections.singletonList(asked), found);
    }

    private static void operator(String field, Map.Entry<String, Object> asked, List<Condition> found) {
        var value = asked.getValue();
        switch (asked.getKey()) {
            case "$eq" -> oneOf(field, Collections.singletonList(value), found);
            case "$in" -> oneOf(field, (Collection<?>) value, found);
            case "$all" ->
                ((Collection<?>) value).forEach(each -> oneOf(field, Collections.singletonList(each), found));
            case "$lt", "$lte" -> bound(field, Kind.UP_TO, value, found);
            case "$gt", "$gte" -> bound(field, Kind.FROM, value, found);
            default -> {}
        }
    }

    private static void oneOf(String field, Collection<? extends @Nullable Object> values, List<Condition> found) {
        if (values.stream().allMatch(Condition::canBeLookedUp))
            found.add(new Condition(field, Kind.ONE_OF, List.copyOf(values)));
    }

    private static void bound(String field, Kind kind, Object value, List<Condition> found) {
        if (value instanceof String || value instanceof Number || value instanceof Instant)
            found.add(new Condition(field, kind, List.of(value)));
    }

    private static boolean canBeLookedUp(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof ObjectId
                || value instanceof UUID;
    }
}
