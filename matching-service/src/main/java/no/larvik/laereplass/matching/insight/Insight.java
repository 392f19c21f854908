package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.matches.State;
import org.springframework.stereotype.Service;

/** Counts from the matches and the market each time it is asked: nothing to rebuild, nothing to drift. */
@Service
public class Insight {

    static final String DEFINITION = "insight.rate.offers-accepted-of-published";

    private final Tally tally;
    private final Market market;
    private final InstantSource clock;

    public Insight(Tally tally, Market market, InstantSource clock) {
        this.tally = tally;
        this.market = market;
        this.clock = clock;
    }

    public Rates rates(String municipality) {
        var matches = tally.of(municipality);
        var accepted =
                matches.stream().filter(match -> match.state().committed()).toList();
        var placed = accepted.stream().map(Tally.Counted::candidateId).collect(Collectors.toSet());
        var published = market.candidatesOf(municipality);
        var looking = new HashSet<>(placed);
        published.forEach(candidate -> looking.add(candidate.id()));
        return new Rates(
                placed.size(),
                looking.size(),
                looking.isEmpty() ? null : Math.round(1000.0 * placed.size() / looking.size()) / 1000.0,
                true,
                DEFINITION,
                clock.instant(),
                funnel(matches),
                byTrade(accepted, published));
    }

    private static Map<State, Integer> funnel(List<Tally.Counted> matches) {
        var funnel = new EnumMap<State, Integer>(State.class);
        for (var state : State.values()) funnel.put(state, 0);
        for (var match : matches) match.reached().forEach(state -> funnel.merge(state, 1, Integer::sum));
        return funnel;
    }

    private static List<Rates.ByTrade> byTrade(List<Tally.Counted> accepted, List<Candidate> published) {
        var offers = new TreeMap<String, Integer>();
        accepted.forEach(match -> offers.merge(match.trade(), 1, Integer::sum));
        var wishing = wishing(accepted, published);
        wishing.keySet().forEach(trade -> offers.putIfAbsent(trade, 0));
        var shownOffers = Suppression.hide(offers, true);
        var shownWishes = Suppression.hide(wishing, false);
        return offers.keySet().stream()
                .map(trade -> new Rates.ByTrade(trade, shownOffers.get(trade), shownWishes.get(trade)))
                .toList();
    }

    /** Everybody counts under each trade wished, and under the one said yes to. */
    private static Map<String, Integer> wishing(List<Tally.Counted> accepted, List<Candidate> published) {
        var people = new TreeMap<String, Set<String>>();
        for (var candidate : published) {
            for (var trade : candidate.seeker().trades())
                people.computeIfAbsent(trade, none -> new HashSet<>()).add(candidate.id());
        }
        for (var match : accepted)
            people.computeIfAbsent(match.trade(), none -> new HashSet<>()).add(match.candidateId());
        return people.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
    }
}
