package no.larvik.laereplass.chassis.imports.library;

import com.mongodb.MongoTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Strikes after so many rows: the store is away for one call, the way a crash or a lost connection looks. */
class Misfortune {

    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicInteger strikes = new AtomicInteger();

    void afterRows(int rows, int times) {
        strikes.set(times);
        left.set(rows);
    }

    int strikesLeft() {
        return strikes.get();
    }

    void maybe() {
        if (left.decrementAndGet() >= 0) return;
        if (strikes.getAndDecrement() > 0) throw new MongoTimeoutException("away for a moment");
        left.set(Integer.MAX_VALUE);
    }
}
