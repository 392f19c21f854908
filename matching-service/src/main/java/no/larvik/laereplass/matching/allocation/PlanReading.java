package no.larvik.laereplass.matching.allocation;

import static no.larvik.laereplass.matching.allocation.Lists.NOWHERE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.matches.Access;
import no.larvik.laereplass.matching.scoring.Word;
import no.larvik.laereplass.matching.suggestions.PastDealings;
import no.larvik.laereplass.matching.suggestions.PastDealings.Couple;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Plans person by person. Who asks sees the people of the own caseload; of the others, that they are there. */
@Service
public class PlanReading {

    private final Planning planning;
    private final Allocations allocations;
    private final Access access;
    private final Bonds bonds;

    public PlanReading(Planning planning, Allocations allocations, Access access, Bonds bonds) {
        this.planning = planning;
        this.allocations = allocations;
        this.access = access;
        this.bonds = bonds;
    }

    /** @param next cursor of the next page, or null @param hidden people of the plan the caller may not work with */
    public record Page(
            List<Line> items, int hidden, @Nullable String next) {

        public Page {
            items = List.copyOf(items);
        }
    }

    /** In the order of the people's ids. @param after id of the last one of the page before; null for the first page */
    public Page lines(String id, PlanKind kind, @Nullable String after, int limit, Person person) {
        var finished = finished(id, person);
        var kept = kept(finished);
        var places = places(kept, kind);
        var people = kept.scored().people();
        var mine = access.cases(Set.copyOf(people), person);
        var past = bonds.of(person.municipality());
        var items = new ArrayList<Line>();
        for (int at = from(people, after); at < people.size(); at++) {
            if (!mine.contains(people.get(at))) continue;
            if (items.size() == limit)
                return new Page(
                        items, people.size() - mine.size(), items.getLast().candidateId());
            items.add(line(kept, kind, places, at, rules(finished), past));
        }
        return new Page(items, people.size() - mine.size(), null);
    }

    /** @throws MatchingProblem.NotFound when the plan is not about this person, or the person is not in the caseload */
    public Counterfactual person(String id, String candidateId, Person person) {
        var kept = kept(finished(id, person));
        var number = Collections.binarySearch(kept.scored().people(), candidateId);
        if (number < 0 || access.cases(Set.of(candidateId), person).isEmpty())
            throw new MatchingProblem.NotFound(candidateId);
        return Counterfactual.of(kept.scored(), kept.plans(), number);
    }

    /** Everybody the plan is about, and whether it has a place for them: for counting by group, never for showing. */
    public Map<String, Boolean> outcomes(String id, PlanKind kind, String municipality) {
        var finished = allocations
                .find(id)
                .filter(found -> found.municipality().equals(municipality))
                .orElseThrow(() -> new MatchingProblem.NotFound(id));
        var kept = kept(finished);
        var places = places(kept, kind);
        var outcomes = new LinkedHashMap<String, Boolean>();
        for (int at = 0; at < places.length; at++)
            outcomes.put(kept.scored().people().get(at), places[at] != NOWHERE);
        return outcomes;
    }

    Allocation finished(String id, Person person) {
        return planning.see(id, person);
    }

    Allocations.Kept kept(Allocation finished) {
        if (finished.state() != Allocation.State.DONE) throw new MatchingProblem.PlanState("allocation-not-done");
        return allocations.kept(finished).orElseThrow(() -> new MatchingProblem.NotFound(finished.id()));
    }

    static int[] places(Allocations.Kept kept, PlanKind kind) {
        var places = kept.plans().of(kind);
        if (places == null) throw new BadField("?plan", "no-such-plan");
        return places;
    }

    private static int from(List<String> people, @Nullable String after) {
        if (after == null) return 0;
        var found = Collections.binarySearch(people, after);
        return found < 0 ? -found - 1 : found + 1;
    }

    private static Line line(
            Allocations.Kept kept,
            PlanKind kind,
            int[] places,
            int person,
            ScoredMarket.Rules rules,
            PastDealings past) {
        var scored = kept.scored();
        var candidateId = scored.people().get(person);
        var here = opening(scored, places, person);
        var there = opening(scored, kept.plans().of(kind.other()), person);
        var change = Line.Change.between(here, there);
        if (here == null) return new Line(candidateId, null, null, null, null, there, change, null);
        var rank = scored.lists().rank(person, places[person]);
        var score = scored.lists().scores()[person][rank];
        var match = past.open().get(new Couple(candidateId, here));
        return new Line(
                candidateId,
                here,
                Counterfactual.points(score),
                word(score, rules),
                rank + 1,
                there,
                change,
                match == null ? null : match.id());
    }

    private static @Nullable String opening(Scored scored, int @Nullable [] places, int person) {
        return places == null || places[person] == NOWHERE
                ? null
                : scored.openings().get(places[person]).openingId();
    }

    private static Word word(int hundredths, ScoredMarket.Rules rules) {
        if (hundredths >= 100 * rules.veryGood()) return Word.VERY_GOOD;
        return hundredths >= 100 * rules.good() ? Word.GOOD : Word.POSSIBLE;
    }

    private static ScoredMarket.Rules rules(Allocation finished) {
        var result = finished.result();
        if (result == null) throw new IllegalStateException(finished.id() + " is done and has no result");
        return result.rules();
    }
}
