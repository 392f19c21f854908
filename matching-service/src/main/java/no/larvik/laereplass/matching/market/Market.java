package no.larvik.laereplass.matching.market;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final InstantSource clock;
    private final AtomicReference<Stamp> stamp;

    public Market(InstantSource clock) {
        this.clock = clock;
        this.stamp = new AtomicReference<>(new Stamp(0, Instant.EPOCH));
    }

    public void put(Candidate candidate) {
        candidates.put(candidate.id(), candidate);
        changed();
    }

    public void put(Opening opening) {
        openings.put(opening.id(), opening);
        changed();
    }

    public void put(Employer employer) {
        employers.put(employer.id(), employer);
        changed();
    }

    public void forgetCandidate(String id) {
        if (candidates.remove(id) != null) changed();
    }

    public void forgetOpening(String id) {
        if (openings.remove(id) != null) changed();
    }

    public void forgetEmployer(String id) {
        if (employers.remove(id) != null) changed();
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

    private void changed() {
        var now = clock.instant();
        stamp.updateAndGet(before -> new Stamp(before.version() + 1, now));
    }
}
