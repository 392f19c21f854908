package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import org.springframework.stereotype.Service;

/** Counts from the past and the market of now each time it is asked. */
@Service
public class Insight {

    static final String DEFINITION = "insight.rate.offers-accepted-of-published";

    private final History history;
    private final Market market;
    private final InstantSource clock;

    public Insight(History history, Market market, InstantSource clock) {
        this.history = history;
        this.market = market;
        this.clock = clock;
    }

    public Rates rates(String municipality) {
        return rates(municipality, history.proposals(municipality));
    }

    /** @param proposals of the municipality */
    Rates rates(String municipality, Proposals proposals) {
        var placed = proposals.all().stream()
                .filter(Course::committed)
                .map(Course::candidateId)
                .collect(Collectors.toSet());
        var published = market.candidatesOf(municipality);
        var looking = new HashSet<>(placed);
        published.forEach(candidate -> looking.add(candidate.id()));
        var shown = Shown.of(new int[] {placed.size(), looking.size() - placed.size()});
        var room = Funnels.of(proposals, any -> true).haveRoomFor(placed.size(), Milestone.OFFER_ACCEPTED);
        var accepted = room ? shown.numbers().getFirst() : null;
        var all = accepted == null ? null : shown.total(); // more than are published: somebody has a place
        return new Rates(
                accepted,
                all,
                accepted == null || all == null ? null : Math.round(1000.0 * accepted / all) / 1000.0,
                true,
                DEFINITION,
                clock.instant(),
                demand(municipality, published));
    }

    /** Wishes have no sum: people count under each trade they wish, so a small number is not given away by the others. */
    private List<Rates.Demand> demand(String municipality, List<Candidate> published) {
        Map<String, Integer> wishing = new HashMap<>();
        for (var candidate : published)
            candidate.seeker().trades().forEach(trade -> wishing.merge(trade, 1, Integer::sum));
        Map<String, Integer> here = new HashMap<>();
        Map<String, Integer> elsewhere = new HashMap<>();
        for (var opening : market.openings()) {
            var seats = opening.municipality().equals(municipality) ? here : elsewhere;
            seats.merge(opening.place().trade(), opening.place().seats(), Integer::sum);
        }
        var trades = new TreeSet<>(wishing.keySet());
        trades.addAll(here.keySet());
        return trades.stream()
                .map(trade -> new Rates.Demand(
                        trade,
                        wishing.getOrDefault(trade, 0) < Withholding.SMALLEST_SHOWN ? null : wishing.get(trade),
                        here.getOrDefault(trade, 0),
                        elsewhere.getOrDefault(trade, 0)))
                .toList();
    }
}
