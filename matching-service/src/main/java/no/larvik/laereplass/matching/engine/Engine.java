package no.larvik.laereplass.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.market.Watcher;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.Place;
import no.larvik.laereplass.matching.scoring.Seeker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Fed by the market: who suits whom best, by what both have told, exact after every change: one change at a time, any number of readers.
 * What lies between people (an earlier no, seats held, a yes elsewhere) is not known here; who asks leaves those out.
 *
 * <p>Until the first question nothing is ranked, so a replay costs no more than packing; new rules rank everybody anew
 * at the next question.
 */
@Service
public final class Engine {

    /** The exact beginning of each list that is kept ready. */
    public static final int KEPT = 10;

    private final Kernels kernels;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Packing packing = new Packing();
    private final Numbers<Seeker> candidates;
    private final Numbers<Place> openings;
    private final Set<String> gone = new HashSet<>();
    private Kernel kernel;
    private PackedMarket market;
    private @Nullable LiveLists lists;
    private long version;

    public Engine(Market market, Kernels kernels) {
        this.kernels = kernels;
        this.kernel = kernels.current();
        this.market = new PackedMarket(kernel.formula(), kernel.times());
        this.candidates = new Numbers<>(this.market.candidates);
        this.openings = new Numbers<>(this.market.openings);
        market.watch(new Intake());
    }

    /**
     * The best openings of a candidate, best first, lower id first where scores are equal; empty when nobody has the id.
     *
     * @param most from 1
     * @param worth openings that may stand in the list
     */
    public List<Ranked> bestForCandidate(String id, int most, Predicate<String> worth) {
        return read(live -> {
            var number = candidates.of(id);
            if (number == null) return List.of();
            var kept = kept(
                    live.ofCandidates(), number, openings, most, worth, (name, score) -> new Ranked(id, name, score));
            if (kept != null) return kept;
            var all = new Harvest(market.openings);
            all.start(Harvest.ALL);
            new Search(market).openings(number, new Sought(all));
            return ranked(all, market.openings, openings, most, worth, (name, score) -> new Ranked(id, name, score));
        });
    }

    /** The best candidates of an opening; see {@link #bestForCandidate}. */
    public List<Ranked> bestForOpening(String id, int most, Predicate<String> worth) {
        return read(live -> {
            var number = openings.of(id);
            if (number == null) return List.of();
            var kept = kept(
                    live.ofOpenings(), number, candidates, most, worth, (name, score) -> new Ranked(name, id, score));
            if (kept != null) return kept;
            var all = new Harvest(market.candidates);
            all.start(Harvest.ALL);
            new Search(market).candidates(number, new Sought(all));
            return ranked(
                    all, market.candidates, candidates, most, worth, (name, score) -> new Ranked(name, id, score));
        });
    }

    /** Rises with every change taken in; two answers of one version were made from one market. */
    public long version() {
        lock.readLock().lock();
        try {
            return version;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Candidates whose best {@link #KEPT} may have changed since the last call, or who have left; at first everybody. */
    public Set<String> takeChanged() {
        lock.writeLock().lock();
        try {
            follow();
            var changed = new LinkedHashSet<String>();
            for (var number : live().takeChangedCandidates()) changed.add(candidates.name(number));
            changed.addAll(gone);
            gone.clear();
            return changed;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void write(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
            version++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T> T read(Function<LiveLists, T> question) {
        lock.readLock().lock();
        try {
            if (lists != null && kernel == kernels.current()) return question.apply(lists);
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            follow();
            return question.apply(live());
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Packs everybody anew when rules, neighbour trades or travel times are others than they were. */
    private void follow() {
        var current = kernels.current();
        if (current == kernel) return;
        kernel = current;
        lists = null;
        market = market.emptied(kernel.formula(), kernel.times());
        candidates.forEach(this::pack);
        openings.forEach((number, place) -> packing.place(place).into(market, number));
        version++;
    }

    private LiveLists live() {
        var ready = lists;
        if (ready == null) lists = ready = new LiveLists(market, KEPT);
        return ready;
    }

    private void pack(int number, Seeker seeker) {
        packed(seeker).into(market, number);
    }

    private Packing.Put packed(Seeker seeker) {
        return Packing.mayBeMatched(seeker)
                ? packing.seeker(seeker, kernel.neighbours())
                : PackedMarket::removeCandidate;
    }

    private void changeCandidate(int number, Runnable change) {
        if (lists == null) change.run();
        else lists.candidate(number, change);
    }

    private void changeOpening(int number, Runnable change) {
        if (lists == null) change.run();
        else lists.opening(number, change);
    }

    /** @return null when the list that is kept does not tell */
    private static @Nullable List<Ranked> kept(
            TopLists lists, int owner, Numbers<?> others, int most, Predicate<String> worth, As as) {
        var found = new ArrayList<Ranked>();
        for (int place = 0; place < lists.size(owner) && found.size() < most; place++) {
            var name = others.name(lists.id(owner, place));
            if (worth.test(name)) found.add(as.ranked(name, lists.score(owner, place)));
        }
        return found.size() == most || !lists.more(owner) ? found : null;
    }

    private static List<Ranked> ranked(
            Harvest all, Entities side, Numbers<?> others, int most, Predicate<String> worth, As as) {
        return IntStream.range(0, all.size)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(all::score)
                        .reversed()
                        .thenComparing(i -> Objects.requireNonNull(side.names[all.id(i)])))
                .filter(i -> worth.test(others.name(all.id(i))))
                .limit(most)
                .map(i -> as.ranked(others.name(all.id(i)), all.score(i)))
                .toList();
    }

    @FunctionalInterface
    private interface As {

        Ranked ranked(String name, int score);
    }

    /** Takes the market's changes in. Whoever cannot be packed is refused before anything has changed. */
    private final class Intake implements Watcher {

        @Override
        public void put(Candidate candidate) {
            write(() -> {
                var packed = packed(candidate.seeker());
                var number = candidates.put(candidate.id(), candidate.seeker());
                changeCandidate(number, () -> packed.into(market, number));
            });
        }

        @Override
        public void put(Opening opening, boolean open) {
            if (!open) {
                forgetOpening(opening.id());
                return;
            }
            write(() -> {
                var packed = packing.place(opening.place());
                var number = openings.put(opening.id(), opening.place());
                changeOpening(number, () -> packed.into(market, number));
            });
        }

        @Override
        public void forgetCandidate(String id) {
            write(() -> {
                var number = candidates.of(id);
                if (number == null) return;
                changeCandidate(number, () -> market.removeCandidate(number));
                candidates.free(id);
                gone.add(id);
            });
        }

        @Override
        public void forgetOpening(String id) {
            write(() -> {
                var number = openings.of(id);
                if (number == null) return;
                changeOpening(number, () -> market.removeOpening(number));
                openings.free(id);
            });
        }
    }
}
