package no.larvik.laereplass.matching.queue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The newest of what was told about each thing, whatever order it was told in and however often. */
final class Newest<T> {

    private final Map<String, Told<T>> told = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> ofPerson = new ConcurrentHashMap<>();

    void put(String id, long sequence, String person, T facts) {
        keep(id, new Told<>(sequence, facts));
        ofPerson.computeIfAbsent(person, first -> ConcurrentHashMap.newKeySet()).add(id);
    }

    void forget(String id, long sequence) {
        keep(id, new Told<>(sequence, null));
    }

    List<T> of(String person) {
        return ofPerson.getOrDefault(person, Set.of()).stream()
                .sorted()
                .map(told::get)
                .flatMap(known -> known == null || known.facts() == null
                        ? Stream.empty()
                        : Stream.of(Objects.requireNonNull(known.facts())))
                .toList();
    }

    private void keep(String id, Told<T> news) {
        told.merge(id, news, (known, later) -> later.sequence() > known.sequence() ? later : known);
    }

    private record Told<T>(long sequence, @Nullable T facts) {}
}
