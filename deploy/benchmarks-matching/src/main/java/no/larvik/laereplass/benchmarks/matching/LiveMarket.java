package no.larvik.laereplass.benchmarks.matching;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.benchmarks.matching.market.Codes;
import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.market.Told;
import no.larvik.laereplass.benchmarks.matching.timing.TopLists;
import no.larvik.laereplass.matching.engine.Engine;
import no.larvik.laereplass.matching.engine.Ranked;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Employer;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.Approval;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.Place;

/** The synthetic market told to the service's own market and engine, event by event. */
final class LiveMarket {

    private static final String MUNICIPALITY = "3909";
    private static final String NOBODY_APPROVED = "none";

    private final Market drawn;
    private final Told told;
    private final no.larvik.laereplass.matching.market.Market live;
    private final Engine engine;

    LiveMarket(Scene scene) {
        drawn = scene.market();
        told = new Told(drawn);
        live = new no.larvik.laereplass.matching.market.Market(InstantSource.system());
        engine = new Engine(live, Kernels.only(scene.kernel()));
        for (int trade = 0; trade < drawn.trades.size(); trade++) live.put(employer(trade));
        for (int person = 0; person < drawn.people.size; person++) live.put(candidate(person));
        for (int opening = 0; opening < drawn.openings.size; opening++) live.put(opening(opening));
        engine.takeChanged(); // everybody is ranked
    }

    Market drawn() {
        return drawn;
    }

    /** What an event carries, made before the clock runs. */
    Runnable change(boolean aPerson, int number) {
        if (aPerson) {
            var candidate = candidate(number);
            return () -> live.put(candidate);
        }
        var opening = opening(number);
        return () -> live.put(opening);
    }

    Runnable leave(boolean aPerson, int number) {
        return aPerson ? () -> live.forgetCandidate(name(number)) : () -> live.forgetOpening(name(number));
    }

    TopLists ofPerson(int person) {
        return lists(engine.bestForCandidate(name(person), TopLists.LENGTH, any -> true), true);
    }

    TopLists ofOpening(int opening) {
        return lists(engine.bestForOpening(name(opening), TopLists.LENGTH, any -> true), false);
    }

    private static TopLists lists(List<Ranked> ranked, boolean openings) {
        var lists = new TopLists(0, 1);
        var place = 0;
        for (var one : ranked)
            lists.set(0, place++, Integer.parseInt(openings ? one.openingId() : one.candidateId()), one.hundredths());
        return lists;
    }

    private Candidate candidate(int person) {
        return new Candidate(name(person), MUNICIPALITY, told.seeker(person));
    }

    private Opening opening(int opening) {
        var place = told.place(opening);
        var free = new Place(
                place.trade(),
                place.kind(),
                drawn.openings.freeSeats[opening],
                place.cell(),
                place.startFrom(),
                place.startTo(),
                place.licences(),
                place.languageLevel(),
                place.skills(),
                place.supports(),
                place.surroundings(),
                place.minimumAge());
        var employer = drawn.openings.approved[opening] ? place.trade() : NOBODY_APPROVED;
        return new Opening(name(opening), MUNICIPALITY, employer, "", free);
    }

    private Employer employer(int trade) {
        var kinds = new ArrayList<String>();
        for (int kind = 0; kind < Codes.KINDS.size(); kind++) kinds.add(Codes.KINDS.word(kind));
        var slug = drawn.trades.slug(trade);
        return new Employer(slug, List.of(new Approval(slug, Set.copyOf(kinds), null)));
    }

    /** Sorts as the number does. */
    private static String name(int number) {
        return "%08d".formatted(number);
    }
}
