package no.larvik.laereplass.chassis.inbox;

import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Parked records of a replica's memory: gone with it, and read again by the next one. */
final class MemoryParking implements Parking {

    private final Map<String, Deque<Arrival>> parked = new ConcurrentHashMap<>();

    @Override
    public void park(Arrival arrival, String reason) {
        parked.computeIfAbsent(arrival.source(), source -> new ConcurrentLinkedDeque<>())
                .addLast(arrival);
    }

    @Override
    public Collection<String> sources() {
        return List.copyOf(parked.keySet());
    }

    @Override
    public Optional<Arrival> first(String source) {
        var waiting = parked.get(source);
        return waiting == null ? Optional.empty() : Optional.ofNullable(waiting.peekFirst());
    }

    @Override
    public boolean claim(Arrival arrival) {
        return true;
    }

    @Override
    public void remove(Arrival arrival) {
        parked.computeIfPresent(arrival.source(), (source, waiting) -> {
            waiting.remove(arrival);
            return waiting.isEmpty() ? null : waiting;
        });
    }
}
