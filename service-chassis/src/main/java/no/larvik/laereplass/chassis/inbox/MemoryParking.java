package no.larvik.laereplass.chassis.inbox;

import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Parked records of a replica's memory: gone with it, and read again by the next one. */
final class MemoryParking implements Parking {

    private final Map<String, Queue<Arrival>> parked = new ConcurrentHashMap<>();

    @Override
    public void park(Arrival arrival, String reason) {
        parked.computeIfAbsent(arrival.source(), source -> new ConcurrentLinkedQueue<>())
                .add(arrival);
    }

    @Override
    public Collection<String> sources() {
        return List.copyOf(parked.keySet());
    }

    @Override
    public Optional<Arrival> first(String source) {
        var waiting = parked.get(source);
        if (waiting == null) return Optional.empty();
        return waiting.stream().min(comparingLong(each -> each.incoming().sequence()));
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
