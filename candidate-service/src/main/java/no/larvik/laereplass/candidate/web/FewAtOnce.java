package no.larvik.laereplass.candidate.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets only so many do what takes memory; the others wait their turn, each on a thread that costs nothing. */
final class FewAtOnce {

    private final Semaphore places;

    FewAtOnce(int most) {
        places = new Semaphore(most, true);
    }

    <T> T run(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
