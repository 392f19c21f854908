package no.larvik.laereplass.matching.journeys;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.matches.Access;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.rules.Trades;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people do with journeys: look, follow up, and see them to the end. */
@Service
public class FollowingUp {

    private static final int ALL = 1_000;

    private final Journeys journeys;
    private final Access access;
    private final JourneyClock settling;
    private final Trades trades;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public FollowingUp(
            Journeys journeys,
            Access access,
            JourneyClock settling,
            Trades trades,
            Supplier<String> ids,
            InstantSource clock) {
        this.journeys = journeys;
        this.access = access;
        this.settling = settling;
        this.trades = trades;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws MatchingProblem.NotFound when it is none of this person's business */
    public Seen see(String id, Person person) {
        var journey = journeys.find(id).orElseThrow(() -> new MatchingProblem.NotFound(id));
        var parties = journey.parties();
        var as = access.partIn(parties.candidateId(), parties.organisationNumber(), person)
                .orElseThrow(() -> new MatchingProblem.NotFound(id));
        return new Seen(journey, as);
    }

    /** Those this person has to do with, newest first; of one young person when asked for. */
    public List<Seen> list(@Nullable String candidateId, Person person) {
        if (person.is("staff")) {
            if (candidateId != null) access.requireCase(candidateId, person);
            var found = journeys.page(new Journeys.Query(person.municipality(), candidateId, null, null, null, ALL));
            var mine = access.cases(
                    found.stream().map(one -> one.parties().candidateId()).collect(Collectors.toUnmodifiableSet()),
                    person);
            return seen(
                    found.stream()
                            .filter(one -> mine.contains(one.parties().candidateId()))
                            .toList(),
                    Actor.STAFF);
        }
        if (person.is("employer") && person.organisation() != null)
            return seen(
                    journeys.page(new Journeys.Query(null, candidateId, person.organisation(), null, null, ALL)),
                    Actor.EMPLOYER);
        if (!person.is("candidate")) throw new MatchingProblem.NotForThisRole();
        return access.ownCandidate(person)
                .map(own -> seen(journeys.page(new Journeys.Query(null, own, null, null, null, ALL)), Actor.CANDIDATE))
                .orElse(List.of());
    }

    /**
     * All journeys of one young person, for themselves to take along, or for staff who do it for somebody without a
     * sign-in: as the young person sees them, newest first.
     *
     * @throws MatchingProblem.NotFound for everybody else
     */
    public List<Seen> kept(String candidateId, Person person) {
        access.requireOwnOrCase(candidateId, person);
        return seen(journeys.page(new Journeys.Query(null, candidateId, null, null, null, ALL)), Actor.CANDIDATE);
    }

    /** Vg3 in school, for somebody without a company. */
    public Seen toSchool(String candidateId, String trade, LocalDate from, LocalDate until, Person staff) {
        access.requireCase(candidateId, staff);
        if (!trades.knows(trade)) throw new MatchingProblem.BadField("/trade", "unknown-trade");
        if (!until.isAfter(from)) throw new MatchingProblem.BadField("/until", "ends-before-it-starts");
        var underWay = journeys.page(new Journeys.Query(null, candidateId, null, null, null, ALL)).stream()
                .anyMatch(one -> one.stage().followed() && one.stage() != Stage.ENDED);
        if (underWay) throw new MatchingProblem.AlreadyCommitted();
        var parties = new Journey.Parties(candidateId, null, null, null, staff.municipality(), trade);
        var begun = Journey.inSchool(ids.get(), parties, Journey.SCHOOL_KIND, from, until, clock.instant());
        var stored = journeys.insert(begun).orElseThrow(() -> new MatchingProblem.ChangedMeanwhile(candidateId));
        return new Seen(stored, Actor.STAFF);
    }

    public Journey act(Seen seen, Doing doing) {
        if (seen.as() == Actor.EMPLOYER && seen.journey().endedOnce())
            throw new MatchingProblem.IllegalDeed(
                    Stage.ENDED.name(), doing.deed().name(), List.of());
        var change = Journeying.done(seen.journey(), doing, seen.as(), clock.instant());
        var saved = journeys.save(change)
                .orElseThrow(() ->
                        new MatchingProblem.ChangedMeanwhile(seen.journey().id()));
        if (saved.settled()) return saved;
        settling.settle(saved);
        return journeys.find(saved.id()).orElse(saved);
    }

    private static List<Seen> seen(List<Journey> found, Actor as) {
        return found.stream().map(journey -> new Seen(journey, as)).toList();
    }

    /** A journey together with the part the person who sees it has in it. */
    public record Seen(Journey journey, Actor as) {}
}
