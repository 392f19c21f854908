package no.larvik.laereplass.chassis.inbox;

import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Parked records of a replica's memory: gone with it, and read again by the next one. */
final class MemoryParking implements Parking {

    private static final int MOST_SHOWN = 1000;

    private record Kept(Arrival arrival, String reason, Instant since) {}

    private final Map<String, Queue<Kept>> parked = new ConcurrentHashMap<>();
    private final InstantSource clock;

    MemoryParking(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void park(Arrival arrival, String reason) {
        parked.computeIfAbsent(arrival.source(), source -> new ConcurrentLinkedQueue<>())
                .add(new Kept(arrival, reason, clock.instant()));
    }

    @Override
    public Collection<String> sources() {
        return List.copyOf(parked.keySet());
    }

    @Override
    public List<ParkedRecord> all() {
        return parked.values().stream()
                .flatMap(Collection::stream)
                .limit(MOST_SHOWN)
                .map(kept -> new ParkedRecord(
                        kept.arrival().source(), kept.arrival().topic(), kept.reason(), kept.since(), 0))
                .toList();
    }

    @Override
    public Optional<Arrival> first(String source) {
        var waiting = parked.get(source);
        if (waiting == null) return Optional.empty();
        return waiting.stream()
                .map(Kept::arrival)
                .min(comparingLong(each -> each.incoming().sequence()));
    }

    @Override
    public boolean claim(Arrival arrival) {
        return true;
    }

    @Override
    public void remove(Arrival arrival) {
        parked.computeIfPresent(arrival.source(), (source, waiting) -> {
            waiting.removeIf(kept -> kept.arrival().equals(arrival));
            return waiting.isEmpty() ? null : waiting;
        });
    }
}
