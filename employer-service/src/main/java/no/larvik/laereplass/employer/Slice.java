package no.larvik.laereplass.employer;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Part of a list, and where the next part begins; nothing when this was the last. */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a list that was read one longer than asked for: the extra one only tells that there is more. */
    public static <T> Slice<T> cut(List<T> oneMore, int limit, Function<T, String> place) {
        if (oneMore.size() <= limit) return new Slice<>(oneMore, null);
        var items = oneMore.subList(0, limit);
        return new Slice<>(items, place.apply(items.getLast()));
    }
}
