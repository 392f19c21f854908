package no.larvik.laereplass.matching.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.suggestions.Inputs;
import no.larvik.laereplass.matching.suggestions.PastDealings;
import org.springframework.stereotype.Service;

/** Everybody's whole list over the market of now, by what both sides have told alone. */
@Service
public class MarketLists {

    private record Scored(int opening, int hundredths) {}

    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingInt(Scored::hundredths).reversed().thenComparingInt(Scored::opening);

    private final Market market;
    private final Kernels kernels;
    private final Inputs inputs;

    public MarketLists(Market market, Kernels kernels, Inputs inputs) {
        this.market = market;
        this.kernels = kernels;
        this.inputs = inputs;
    }

    /** @param places per person who has one, the id of the opening */
    Outcomes.Wishes of(String municipality, Map<String, String> places) {
        var kernel = kernels.current();
        var openings = market.openings().stream()
                .sorted(Comparator.comparing(Opening::id))
                .toList();
        var people = market.candidatesOf(municipality).stream()
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
        var lists = new int[people.size()][];
        var scores = new int[people.size()][];
        for (int person = 0; person < lists.length; person++) {
            var list = list(people.get(person), openings, kernel);
            lists[person] = list.stream().mapToInt(Scored::opening).toArray();
            scores[person] = list.stream().mapToInt(Scored::hundredths).toArray();
        }
        var ids = people.stream().map(Candidate::id).toList();
        return new Outcomes.Wishes(ids, lists, scores, new int[0], openings.size())
                .withPlaces(places, openings.stream().map(Opening::id).toList());
    }

    private List<Scored> list(Candidate candidate, List<Opening> openings, Kernel kernel) {
        var list = new ArrayList<Scored>();
        for (int number = 0; number < openings.size(); number++) {
            var opening = openings.get(number);
            if (!candidate.seeker().kinds().contains(opening.place().kind())) continue;
            var judgement = kernel.judge(inputs.of(candidate, opening, PastDealings.none()));
            if (judgement.possible()) list.add(new Scored(number, (int) Math.round(judgement.total() * 100)));
        }
        list.sort(BEST_FIRST);
        return list;
    }
}
