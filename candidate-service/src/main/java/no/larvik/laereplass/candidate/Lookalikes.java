package no.larvik.laereplass.candidate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is here already, by what makes two entries alike (see {@link Likeness}): read once, asked often. */
public final class Lookalikes {

    private final Map<String, String> idOf = new HashMap<>();

    Lookalikes() {}

    void add(String id, Collection<String> keys) {
        keys.forEach(key -> idOf.putIfAbsent(key, id));
    }

    /** The id of one that may be about the same person. */
    public @Nullable String like(Person person) {
        for (var key : Likeness.keys(person)) {
            var id = idOf.get(key);
            if (id != null) return id;
        }
        return null;
    }
}
