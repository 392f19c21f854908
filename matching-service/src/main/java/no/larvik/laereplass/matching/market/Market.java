package no.larvik.laereplass.matching.market;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import no.larvik.laereplass.matching.scoring.Approval;
import org.springframework.stereotype.Service;

/**
 * Everybody who looks and every place that is open, right now. Lives in memory alone: a restart replays it. A change is
 * visible to the next reader; the stamp rises after it is.
 */
@Service
public class Market {

    private final Map<String, Candidate> candidates = new ConcurrentHashMap<>();
    private final Map<String, Opening> openings = new ConcurrentHashMap<>();
    private final Map<String, Employer> employers = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> openingsOf = new HashMap<>();
    private final List<Watcher> watchers = new ArrayList<>();
    private final InstantSource clock;
    private final AtomicReference<Stamp> stamp;

    public Market(InstantSource clock) {
        this.clock = clock;
        this.stamp = new AtomicReference<>(new Stamp(0, Instant.EPOCH));
    }

    /** Tells somebody everything there is, and every change from now on. */
    public synchronized void watch(Watcher watcher) {
        candidates.values().forEach(watcher::put);
        openings.values().forEach(opening -> watcher.put(opening, isOpen(opening)));
        watchers.add(watcher);
    }

    public synchronized void put(Candidate candidate) {
        candidates.put(candidate.id(), candidate);
        watchers.forEach(watcher -> watcher.put(candidate));
        changed();
    }

    public synchronized void put(Opening opening) {
        var before = openings.put(opening.id(), opening);
        if (before != null) leave(before);
        openingsOf
                .computeIfAbsent(opening.employerId(), first -> new HashSet<>())
                .add(opening.id());
        tell(opening);
        changed();
    }

    public synchronized void put(Employer employer) {
        employers.put(employer.id(), employer);
        tellOpeningsOf(employer.id());
        changed();
    }

    public synchronized void forgetCandidate(String id) {
        if (candidates.remove(id) == null) return;
        watchers.forEach(watcher -> watcher.forgetCandidate(id));
        changed();
    }

    public synchronized void forgetOpening(String id) {
        var gone = openings.remove(id);
        if (gone == null) return;
        leave(gone);
        watchers.forEach(watcher -> watcher.forgetOpening(id));
        changed();
    }

    public synchronized void forgetEmployer(String id) {
        if (employers.remove(id) == null) return;
        tellOpeningsOf(id);
        changed();
    }

    public Optional<Candidate> candidate(String id) {
        return Optional.ofNullable(candidates.get(id));
    }

    public Optional<Opening> opening(String id) {
        return Optional.ofNullable(openings.get(id));
    }

    /** The market of openings is shared between municipalities. */
    public Collection<Opening> openings() {
        return List.copyOf(openings.values());
    }

    public Collection<Candidate> candidates() {
        return List.copyOf(candidates.values());
    }

    /** People are closed between municipalities. */
    public List<Candidate> candidatesOf(String municipality) {
        return candidates.values().stream()
                .filter(candidate -> candidate.municipality().equals(municipality))
                .toList();
    }

    public List<Approval> approvalsOf(String employerId) {
        var employer = employers.get(employerId);
        return employer == null ? List.of() : employer.approvals();
    }

    public Stamp stamp() {
        return stamp.get();
    }

    private void tellOpeningsOf(String employerId) {
        openingsOf.getOrDefault(employerId, Set.of()).forEach(id -> opening(id).ifPresent(this::tell));
    }

    private void tell(Opening opening) {
        var open = isOpen(opening);
        watchers.forEach(watcher -> watcher.put(opening, open));
    }

    /** Has a free seat, and its employer may offer it. */
    public boolean isOpen(Opening opening) {
        return opening.place().seats() > 0 && opening.place().mayBeOffered(approvalsOf(opening.employerId()));
    }

    private void leave(Opening opening) {
        var others = openingsOf.get(opening.employerId());
        if (others == null) return;
        others.remove(opening.id());
        if (others.isEmpty()) openingsOf.remove(opening.employerId());
    }

    private void changed() {
        var now = clock.instant();
        stamp.updateAndGet(before -> new Stamp(before.version() + 1, now));
    }
}
