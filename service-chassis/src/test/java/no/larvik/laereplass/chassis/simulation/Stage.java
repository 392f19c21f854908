package no.larvik.laereplass.chassis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets one actor move at a time, and at each of its steps the seed chooses who is next. */
final class Stage {

    private static final int TROUBLED_STEPS = 250;
    private static final int MOST_STEPS = 30_000;
    private static final int ONE_PAUSE_IN = 70;
    private static final int ONE_CRASH_IN = 90;

    private final Random random;
    private final List<Actor> actors = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private int now;
    private volatile @Nullable Violation violation;

    Stage(long seed) {
        random = new Random(seed);
    }

    /** Counts steps; there is no other time. */
    int now() {
        return now;
    }

    /** Troubles are over: everything has to come to rest from here. */
    boolean calm() {
        return now > TROUBLED_STEPS;
    }

    boolean oneIn(int many) {
        return !calm() && random.nextInt(many) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most);
    }

    void add(boolean mortal, Consumer<Actor> part) {
        var actor = new Actor(mortal);
        actors.add(actor);
        Thread.ofVirtual().start(() -> {
            actor.turn.acquireUninterruptibly();
            try {
                if (violation == null) part.accept(actor);
            } catch (Violation noted) {
                broken(String.valueOf(noted.getMessage()));
            } catch (Throwable unexpected) {
                broken("unexpected " + unexpected);
            }
            actors.remove(actor);
            if (actors.isEmpty()) end.countDown();
            else choose().turn.release();
        });
    }

    Optional<String> play() throws InterruptedException {
        choose().turn.release();
        end.await();
        return Optional.ofNullable(violation).map(Violation::getMessage);
    }

    /** What a running process may do next: go on, wait for long, or die. */
    void step(Life life) {
        if (life.over) throw new Crash();
        var actor = life.actor;
        now++;
        if (now > MOST_STEPS) throw broken("does not come to rest");
        if (oneIn(ONE_PAUSE_IN)) actor.pausedUntil = now + 20 + upTo(120);
        var next = choose();
        if (next != actor) {
            next.turn.release();
            actor.turn.acquireUninterruptibly();
        }
        if (violation != null) throw new Crash();
        if (actor.mortal && oneIn(ONE_CRASH_IN)) {
            life.over = true;
            throw new Crash();
        }
    }

    /** Noted at once: whoever breaks a promise may also swallow what is thrown. */
    Violation broken(String promise) {
        var first = violation;
        var found = first == null ? new Violation(promise) : first;
        violation = found;
        return found;
    }

    private Actor choose() {
        var awake = actors.stream()
                .filter(each -> calm() || each.pausedUntil <= now)
                .toList();
        var candidates = awake.isEmpty() ? actors : awake;
        return candidates.get(upTo(candidates.size()));
    }
}
