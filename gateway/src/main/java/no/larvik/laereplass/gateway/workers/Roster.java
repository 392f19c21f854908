package no.larvik.laereplass.gateway.workers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everybody who works in one municipality. One document, so that the last administrator cannot be lost between two
 * decisions made at the same moment.
 */
public record Roster(String municipality, long version, Map<String, Worker> workers) {

    /** Anybody who can sign in can ask; more than so many at once is not people any more. */
    static final int MOST_REQUESTS = 200;

    public Roster {
        workers = Map.copyOf(workers);
    }

    public static Roster empty(String municipality) {
        return new Roster(municipality, 0, Map.of());
    }

    public Optional<Worker> find(String subject) {
        return Optional.ofNullable(workers.get(subject));
    }

    /** Those who wait for an answer first, then by name. */
    public List<Worker> listed() {
        return workers.values().stream()
                .sorted(Comparator.comparing((Worker worker) -> worker.request() == null)
                        .thenComparing(worker -> Objects.requireNonNullElse(worker.name(), worker.subject())))
                .toList();
    }

    public List<Worker> untold() {
        return workers.values().stream().filter(worker -> !worker.told()).toList();
    }

    /** The same roster when nothing is new: visits are written once a day. */
    Roster seen(Vouched now, LocalDate today) {
        var known = workers.get(now.subject());
        if (known == null && now.roles().isEmpty()) return this;
        var before = known == null ? newcomer(now, today) : known;
        var after = before.seen(now, today);
        return after.equals(known) ? this : with(after);
    }

    /** @throws WorkerProblem.TooManyRequests while very many wait */
    Roster asked(Vouched now, Request request, LocalDate today) {
        var known = workers.get(now.subject());
        var waiting = workers.values().stream()
                .filter(worker -> worker.request() != null)
                .count();
        if (waiting >= MOST_REQUESTS) throw new WorkerProblem.TooManyRequests();
        return with((known == null ? newcomer(now, today) : known).asking(request));
    }

    Roster withdrawn(String subject) {
        var known = workers.get(subject);
        if (known == null || known.request() == null) return this;
        var after = known.asking(null);
        if (!after.decisions().isEmpty() || !after.vouched().isEmpty()) return with(after);
        var left = new LinkedHashMap<>(workers);
        left.remove(subject);
        return new Roster(municipality, version, left);
    }

    /** @throws WorkerProblem.LastAdministrator when nobody would be left who could give access to anybody */
    Roster decided(Worker about, Decision decision) {
        var next = with(about.decided(decision));
        if (about.is(WorkRole.ADMINISTRATOR) && next.hasNoAdministrator()) throw new WorkerProblem.LastAdministrator();
        return next;
    }

    Roster told(Worker about) {
        return with(about.telling(true));
    }

    private boolean hasNoAdministrator() {
        return workers.values().stream().noneMatch(worker -> worker.is(WorkRole.ADMINISTRATOR));
    }

    private Roster with(Worker worker) {
        var next = new LinkedHashMap<>(workers);
        next.put(worker.subject(), worker);
        return new Roster(municipality, version, next);
    }

    private static Worker newcomer(Vouched now, LocalDate today) {
        return new Worker(now.subject(), now.name(), now.agency(), now.roles(), null, List.of(), today, true, 0);
    }
}
