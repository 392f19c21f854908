package no.larvik.laereplass.chassis.inbox;

import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes records in for one subscription: the handler's own changes first, the watermark last, so a crash between them
 * repeats the record and loses nothing.
 */
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int STRIPES = 64;

    static final String BEHIND = "an earlier record waits";
    static final String MISSING = "numbers after ";

    private final Order order;
    private final Watermarks watermarks;
    private final Parking parking;
    private final Consumer<Incoming> handler;
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    Intake(Order order, Watermarks watermarks, Parking parking, Consumer<Incoming> handler) {
        this.order = order;
        this.watermarks = watermarks;
        this.parking = parking;
        this.handler = handler;
    }

    /** What it throws is trouble with our own store: the record has to come again. */
    void receive(Arrival arrival) {
        if (!order.concerns(arrival)) return;
        alone(arrival.source(), () -> {
            var mark = watermarks.of(arrival.source());
            switch (order.judge(mark.last(), arrival)) {
                case SEEN -> {}
                case GAP -> park(arrival, MISSING + mark.last() + " are missing");
                case NEXT -> {
                    if (mark.holdsBack()) park(arrival, BEHIND);
                    else handle(arrival, mark);
                }
            }
        });
    }

    /** Tries what is parked, oldest first, until one fails again. */
    void retry(String source) {
        alone(source, () -> {
            var next = parking.first(source);
            while (next.isPresent() && settled(next.get())) next = parking.first(source);
            if (next.isEmpty()) watermarks.letGo(source);
        });
    }

    private boolean settled(Arrival parked) {
        if (!parking.claim(parked)) return false;
        var mark = watermarks.of(parked.source());
        var verdict = order.judge(mark.last(), parked);
        if (verdict == Verdict.GAP) return false;
        if (verdict == Verdict.NEXT) {
            if (refused(parked) != null) return false;
            watermarks.advance(parked.source(), mark, parked.incoming().sequence());
        }
        parking.remove(parked);
        return true;
    }

    private void handle(Arrival arrival, Mark mark) {
        var failure = refused(arrival);
        if (failure == null)
            watermarks.advance(arrival.source(), mark, arrival.incoming().sequence());
        else park(arrival, failure.getClass().getName());
    }

    /** An Error would stop the consumer for good while it looks healthy; here it parks one key. */
    private @Nullable Throwable refused(Arrival arrival) {
        try {
            handler.accept(arrival.incoming());
            return null;
        } catch (Throwable failure) {
            LOG.warn(
                    "{} {} of {} is parked with its key",
                    arrival.incoming().type(),
                    arrival.incoming().sequence(),
                    arrival.source(),
                    failure);
            return failure;
        }
    }

    private void park(Arrival arrival, String reason) {
        parking.park(arrival, reason);
        watermarks.holdBack(arrival.source());
    }

    private void alone(String source, Runnable work) {
        alone(Set.of(source), work);
    }

    /** Locks are taken in their own order, so that nobody waits for somebody who waits for them. */
    void alone(Set<String> sources, Runnable work) {
        var stripes = sources.stream()
                .mapToInt(source -> Math.floorMod(source.hashCode(), STRIPES))
                .distinct()
                .sorted()
                .toArray();
        for (var stripe : stripes) locks[stripe].lock();
        try {
            work.run();
        } finally {
            for (var stripe : stripes) locks[stripe].unlock();
        }
    }
}
