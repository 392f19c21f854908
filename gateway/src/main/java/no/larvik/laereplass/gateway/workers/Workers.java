package no.larvik.laereplass.gateway.workers;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.larvik.laereplass.gateway.session.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what at work. The sign-in provider's word counts until an administrator decides otherwise; from then on the
 * administrator's does. The first administrator is named by configuration.
 */
public final class Workers {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int TRIES = 20;
    private static final int LONGEST_WHY = 500;

    private final Rosters rosters;
    private final Agencies agencies;
    private final String firstAdministrator;
    private final InstantSource clock;

    /**
     * @param firstAdministrator subject of a sign-in; empty when the provider vouches for administrators
     */
    public Workers(Rosters rosters, Agencies agencies, String firstAdministrator, InstantSource clock) {
        this.rosters = rosters;
        this.agencies = agencies;
        this.firstAdministrator = firstAdministrator;
        this.clock = clock;
    }

    /**
     * The person with the roles they have here now. Whoever works here is put on the roster at their first visit.
     *
     * @param signedIn in person; a token says less about somebody than a sign-in, so it changes nothing that is known
     */
    public Identity now(Identity provided, boolean signedIn) {
        var who = provided.subject().equals(firstAdministrator) ? withAdministrator(provided) : provided;
        var vouched = Vouched.of(who);
        var municipality = who.municipality();
        var roster = rosters.known(municipality);
        if (!visited(roster, vouched, signedIn).equals(roster))
            roster = changed(municipality, now -> visited(now, vouched, signedIn));
        return roster.find(who.subject())
                .filter(Worker::isDecided)
                .map(worker -> who.workingAs(words(worker), worker.worksAt()))
                .orElse(who);
    }

    public List<Worker> all(Identity administrator) {
        check(administrator);
        return rosters.find(administrator.municipality()).listed();
    }

    /**
     * @param roles none ends the access, null goes back to what the provider says
     * @throws WorkerProblem.LastAdministrator when nobody would be left who could decide
     */
    public Worker decide(
            Identity administrator,
            String subject,
            int version,
            @Nullable Set<WorkRole> roles,
            @Nullable String agency,
            String why) {
        check(administrator);
        if (why.isBlank() || why.length() > LONGEST_WHY) throw new WorkerProblem.Invalid("why", "why-length");
        if (roles != null && roles.stream().anyMatch(WorkRole::followsUp)) known(agency);
        var decision = new Decision(
                roles, agency, why.strip(), administrator.subject(), administrator.name(), clock.instant());
        var after = changed(administrator.municipality(), roster -> {
            var about = roster.find(subject).orElseThrow(WorkerProblem.Unknown::new);
            if (about.version() != version)
                throw new WorkerProblem.ChangedMeanwhile(
                        about.decisions().isEmpty() ? null : about.decisions().getLast());
            return roster.decided(about, decision);
        });
        return after.find(subject).orElseThrow();
    }

    /** @throws WorkerProblem.HasAccess for whoever works here already */
    public void ask(Identity who, WorkRole role, String agency) {
        var vouched = Vouched.of(who);
        known(agency);
        if (!vouched.roles().isEmpty()) throw new WorkerProblem.HasAccess();
        var request = new Request(role, agency, clock.instant());
        changed(who.municipality(), roster -> roster.asked(vouched, request, today()));
    }

    public void withdraw(Identity who) {
        changed(who.municipality(), roster -> roster.withdrawn(who.subject()));
    }

    public @Nullable Request requestOf(Identity who) {
        return rosters.find(who.municipality())
                .find(who.subject())
                .map(Worker::request)
                .orElse(null);
    }

    /** Tells what has not been told yet; what fails now is told the next time. */
    public void tell(Announcing announcing) {
        for (var roster : rosters.withNews())
            for (var worker : roster.untold()) {
                announcing.worksHere(roster.municipality(), worker.subject(), worker.followsUp());
                changed(
                        roster.municipality(),
                        now -> now.find(worker.subject())
                                .filter(same -> same.version() == worker.version())
                                .map(now::told)
                                .orElse(now));
            }
    }

    private Roster visited(Roster roster, Vouched now, boolean signedIn) {
        var known = roster.find(now.subject());
        if (signedIn || known.isEmpty()) return roster.seen(now, today());
        var same = known.get();
        return roster.seen(new Vouched(same.subject(), same.name(), same.agency(), same.vouched()), today());
    }

    private Roster changed(String municipality, UnaryOperator<Roster> change) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var before = rosters.find(municipality);
            var after = change.apply(before);
            if (after.equals(before) || rosters.put(after)) return after;
        }
        throw new IllegalStateException("The roster of " + municipality + " is changed all the time.");
    }

    private static Set<String> words(Worker worker) {
        return worker.roles().stream().map(WorkRole::word).collect(Collectors.toSet());
    }

    private static Identity withAdministrator(Identity who) {
        var roles = WorkRole.among(who.roles());
        roles.add(WorkRole.ADMINISTRATOR);
        return who.workingAs(roles.stream().map(WorkRole::word).collect(Collectors.toSet()), who.agency());
    }

    private void known(@Nullable String agency) {
        if (agency == null) throw new WorkerProblem.Invalid("agency", "required");
        if (!agencies.codes().contains(agency)) throw new WorkerProblem.Invalid("agency", "unknown-agency");
    }

    private static void check(Identity administrator) {
        if (!administrator.roles().contains(WorkRole.ADMINISTRATOR.word())) throw new WorkerProblem.NotYours();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OSLO);
    }
}
