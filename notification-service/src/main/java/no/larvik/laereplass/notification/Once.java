package no.larvik.laereplass.notification;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Remembers what was answered, for the length of one round and in one thread. */
final class Once<K, V> {

    private final Map<K, V> answers = new HashMap<>();

    /** A function that asks each thing once. */
    static <K, V> Function<K, V> each(Function<K, V> ask) {
        var once = new Once<K, V>();
        return key -> once.answer(key, () -> ask.apply(key));
    }

    V answer(K key, Supplier<V> ask) {
        var known = answers.get(key);
        if (known != null) return known;
        var answer = ask.get();
        answers.put(key, answer);
        return answer;
    }
}
