package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Cases in a map, with the store's rule: a write on an old version is refused. */
final class InMemoryCandidates implements Candidates {

    final List<CandidateEvent> announced = new ArrayList<>();
    private final Map<CandidateId, Candidate> stored = new LinkedHashMap<>();
    private int losses;

    InMemoryCandidates with(Candidate candidate) {
        stored.put(candidate.id(), candidate);
        return this;
    }

    /** The next writes come too late. */
    void loseNext(int writes) {
        losses = writes;
    }

    Candidate get() {
        return stored.values().iterator().next();
    }

    @Override
    public Optional<Candidate> find(CandidateId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Candidate> findAll(Collection<CandidateId> ids) {
        return all(candidate -> ids.contains(candidate.id()));
    }

    @Override
    public Optional<Candidate> linkedTo(String subject) {
        return all(candidate -> subject.equals(candidate.subject())).stream().findFirst();
    }

    @Override
    public Optional<Candidate> invitedWith(String seal) {
        return all(candidate -> candidate.invitation() != null
                        && candidate.invitation().seal().equals(seal))
                .stream()
                .findFirst();
    }

    @Override
    public List<Candidate> list(Search search) {
        return all(candidate -> candidate.municipality().equals(search.municipality())
                        && switch (search.scope()) {
                            case Search.Scope.CaseloadOf own ->
                                candidate.caseload().includes(own.subject());
                            case Search.Scope.ContactIsOneOf(var subjects) -> {
                                var contact = candidate.caseload().contact();
                                yield contact != null && subjects.contains(contact.subject());
                            }
                            case Search.Scope.Team team -> true;
                            case Search.Scope.Untaken untaken ->
                                candidate.caseload().isUntaken();
                        })
                .stream()
                .limit(search.limit())
                .toList();
    }

    @Override
    public void eachLikeness(String municipality, BiConsumer<CandidateId, List<String>> one) {
        all(candidate -> candidate.municipality().equals(municipality))
                .forEach(candidate -> one.accept(candidate.id(), List.copyOf(Likeness.keys(candidate.person()))));
    }

    @Override
    public List<Candidate> alike(String municipality, Collection<String> keys, int limit) {
        return all(candidate -> candidate.municipality().equals(municipality)
                && !Collections.disjoint(Likeness.keys(candidate.person()), keys));
    }

    @Override
    public void erase(Candidate candidate, String reason) {
        stored.remove(candidate.id());
    }

    @Override
    public List<Candidate> quietSince(Instant when, int limit) {
        return all(candidate -> candidate.keeping().changedAt().isBefore(when));
    }

    @Override
    public List<Candidate> guardiansOf(LocalDate today, int limit) {
        return all(
                candidate -> candidate.guardian() != null && candidate.person().isAdultOn(today));
    }

    @Override
    public List<Candidate> invitedBefore(Instant when, int limit) {
        return all(candidate -> candidate.invitation() != null
                && candidate.invitation().expiresAt().isBefore(when));
    }

    @Override
    public Candidate putQuietly(Change change) {
        return put(change);
    }

    @Override
    public List<Candidate> pausedUntil(LocalDate day, int limit) {
        return all(candidate -> candidate.pause() != null && candidate.pause().isOverOn(day));
    }

    private List<Candidate> all(Predicate<Candidate> wanted) {
        return stored.values().stream().filter(wanted).toList();
    }

    @Override
    public Candidate add(Change registered) {
        var subject = registered.next().subject();
        if (subject != null && linkedTo(subject).isPresent()) throw new CandidateProblem.AlreadyLinked();
        return store(registered);
    }

    @Override
    public Candidate put(Change change) {
        if (losses > 0) {
            losses--;
            throw new CandidateProblem.ChangedMeanwhile();
        }
        var before = stored.get(change.next().id());
        if (before == null || before.version() != change.next().version())
            throw new CandidateProblem.ChangedMeanwhile();
        return store(change);
    }

    private Candidate store(Change change) {
        var next = change.next();
        var written = Cases.numbered(next, next.id(), next.version() + 1);
        stored.put(written.id(), written);
        announced.addAll(change.facts());
        return written;
    }
}
