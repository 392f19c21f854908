package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Under each value of one field the documents that have it; of a list each element by itself. Nothing and documents are left out. */
final class Postings {

    private final String field;
    private final NavigableMap<Object, Set<Object>> byValue = new TreeMap<>(ValueComparator.asc());

    Postings(String field) {
        this.field = field;
    }

    Found find(Condition condition) {
        return new Found(
                switch (condition.kind()) {
                    case ONE_OF ->
                        condition.values().stream()
                                .map(value -> byValue.get(normal(value)))
                                .filter(Objects::nonNull)
                                .toList();
                    case UP_TO ->
                        List.copyOf(byValue.headMap(normal(condition.values().getFirst()), true)
                                .values());
                    case FROM ->
                        List.copyOf(byValue.tailMap(normal(condition.values().getFirst()), true)
                                .values());
                });
    }

    void add(Document document, Object position) {
        for (var value : values(document))
            byValue.computeIfAbsent(value, any -> new HashSet<>(4)).add(position);
    }

    void remove(Document document, Object position) {
        values(document).forEach(value -> remove(value, position));
    }

    void move(Document old, Document next, Object position) {
        var before = values(old);
        var after = values(next);
        if (before.equals(after)) return;
        for (var value : before) if (!after.contains(value)) remove(value, position);
        for (var value : after)
            if (!before.contains(value))
                byValue.computeIfAbsent(value, any -> new HashSet<>(4)).add(position);
    }

    private void remove(Object value, Object position) {
        var positions = byValue.get(value);
        if (positions != null && positions.remove(position) && positions.isEmpty()) byValue.remove(value);
    }

    private Set<Object> values(Document document) {
        var values = new HashSet<Object>();
        collect(Utils.getSubdocumentValueCollectionAware(document, field), values);
        return values;
    }

    private static void collect(Object value, Set<Object> values) {
        if (value instanceof Collection<?> elements) elements.forEach(each -> collect(each, values));
        else if (!Missing.isNullOrMissing(value) && !(value instanceof Document)) values.add(normal(value));
    }

    /** Numbers of all kinds that are equal become one. */
    private static Object normal(Object value) {
        return new KeyValue(value).normalized().get(0);
    }
}
