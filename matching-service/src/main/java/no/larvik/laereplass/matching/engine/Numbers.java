package no.larvik.laereplass.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Dense numbers for names, used again when somebody has gone, with what is known of each. */
final class Numbers<T> {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<@Nullable T> known = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private final Entities names;

    Numbers(Entities names) {
        this.names = names;
    }

    int put(String name, T what) {
        var number = numbers.computeIfAbsent(name, unseen -> next());
        names.name(number, name);
        known.set(number, what);
        return number;
    }

    @Nullable
    Integer of(String name) {
        return numbers.get(name);
    }

    String name(int number) {
        var name = names.names[number];
        if (name == null) throw new IllegalStateException("nobody has the number " + number);
        return name;
    }

    void free(String name) {
        var number = numbers.remove(name);
        if (number == null) return;
        known.set(number, null);
        free.add(number);
    }

    int size() {
        return numbers.size();
    }

    void forEach(BiConsumer<Integer, T> action) {
        for (int number = 0; number < known.size(); number++) {
            var what = known.get(number);
            if (what != null) action.accept(number, what);
        }
    }

    private int next() {
        if (!free.isEmpty()) return free.removeLast();
        known.add(null);
        return known.size() - 1;
    }
}
