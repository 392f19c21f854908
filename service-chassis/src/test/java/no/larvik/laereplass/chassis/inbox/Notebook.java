package no.larvik.laereplass.chassis.inbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens in all ways and writes down the numbers it is given. */
@Configuration
class Notebook {

    private final Map<String, List<Long>> events = new ConcurrentHashMap<>();
    private final Map<String, List<Long>> states = new ConcurrentHashMap<>();
    private final Map<String, List<Long>> memory = new ConcurrentHashMap<>();
    private final Map<String, List<Long>> together = new ConcurrentHashMap<>();
    /** Whoever holds it makes what comes together wait. */
    final Lock door = new ReentrantLock();

    private final AtomicInteger most = new AtomicInteger();
    private final List<String> gone = new CopyOnWriteArrayList<>();
    private final Map<String, Throwable> refused = new ConcurrentHashMap<>();

    @Bean
    Subscription eventsWritten() {
        return Subscription.events("notebook-events", List.of("other.event.v1"), record -> {
            var failure = refused.get(record.key());
            if (failure instanceof Error error) throw error;
            if (failure instanceof RuntimeException exception) throw exception;
            write(events, record);
        });
    }

    @Bean
    Subscription eventsWrittenTogether() {
        return Subscription.eventsTogether("notebook-together", List.of("many.event.v1"), records -> {
            door.lock();
            door.unlock();
            for (var record : records) if (refused.get(record.key()) instanceof Error error) throw error;
            records.forEach(record -> write(together, record));
            most.accumulateAndGet(records.size(), Math::max);
        });
    }

    @Bean
    Subscription statesWritten() {
        return Subscription.states("notebook-states", List.of("other.state.v1"), record -> write(states, record));
    }

    @Bean
    Subscription memoryWritten() {
        return Subscription.memory("notebook-memory", List.of("other.state.v1"), record -> write(memory, record));
    }

    @Bean
    Subscription goneWritten() {
        return Subscription.erasures("notebook-gone", List.of("other.state.v1"), gone::add);
    }

    void refuse(String key, Throwable failure) {
        refused.put(key, failure);
    }

    void accept(String key) {
        refused.remove(key);
    }

    List<Long> events(String key) {
        return events.getOrDefault(key, List.of());
    }

    List<Long> together(String key) {
        return together.getOrDefault(key, List.of());
    }

    /** How many came at once at most. */
    int most() {
        return most.get();
    }

    List<Long> states(String key) {
        return states.getOrDefault(key, List.of());
    }

    List<Long> memory(String key) {
        return memory.getOrDefault(key, List.of());
    }

    List<String> gone() {
        return gone;
    }

    private static void write(Map<String, List<Long>> page, Incoming record) {
        page.computeIfAbsent(record.key(), key -> new CopyOnWriteArrayList<>()).add(record.sequence());
    }
}
