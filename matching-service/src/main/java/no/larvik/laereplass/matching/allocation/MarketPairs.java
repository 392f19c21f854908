package no.larvik.laereplass.matching.allocation;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.ScoreInput;
import no.larvik.laereplass.matching.suggestions.PastDealings;
import no.larvik.laereplass.matching.suggestions.PastDealings.Couple;
import org.springframework.stereotype.Service;

/** Judges every pair of the market that could hold with the one kernel there is. */
@Service
class MarketPairs implements ScoredPairs {

    private final Market market;
    private final Kernels kernels;
    private final Bonds bonds;
    private final InstantSource clock;

    MarketPairs(Market market, Kernels kernels, Bonds bonds, InstantSource clock) {
        this.market = market;
        this.kernels = kernels;
        this.bonds = bonds;
        this.clock = clock;
    }

    @Override
    public ScoredMarket collect(String municipality, Order order, String rulesVersion, Progress.Teller teller)
            throws InterruptedException {
        var kernel = kernels.of(rulesVersion)
                .orElseThrow(() -> new MatchingProblem.BadField("/rulesVersion", "unknown-version"));
        var stamp = market.stamp();
        var past = bonds.of(municipality);
        var openings = openings(order, past);
        var people = people(municipality, past);
        teller.at(Stage.COLLECT, 100);
        var lists = lists(people, openings, new Judge(kernel, past, market), order.listLength(), teller);
        var rules = kernel.rules();
        return new ScoredMarket(
                new Scored(
                        people.stream().map(Candidate::id).toList(),
                        openings.stream()
                                .map(opening -> new Scored.Seats(
                                        opening.id(), opening.place().trade(), free(opening, past)))
                                .toList(),
                        lists,
                        bonus(municipality, order, people)),
                wishing(people, order),
                stamp,
                new ScoredMarket.Rules(rules.version(), rules.veryGood(), rules.good()));
    }

    private List<Opening> openings(Order order, PastDealings past) {
        return market.openings().stream()
                .filter(opening ->
                        order.covers(opening.place().trade(), opening.place().kind()))
                .filter(opening -> free(opening, past) > 0)
                .sorted(Comparator.comparing(Opening::id))
                .toList();
    }

    /** Who has an offer or a yes already waits for no plan. */
    private List<Candidate> people(String municipality, PastDealings past) {
        var settled = new HashSet<>(past.taken().keySet());
        past.holding().forEach(couple -> settled.add(couple.candidateId()));
        return market.candidatesOf(municipality).stream()
                .filter(candidate -> !settled.contains(candidate.id()))
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
    }

    private static int free(Opening opening, PastDealings past) {
        return opening.place().seats() - past.seatsHeld().getOrDefault(opening.id(), 0);
    }

    private static Lists lists(
            List<Candidate> people, List<Opening> openings, Judge judge, int longest, Progress.Teller teller)
            throws InterruptedException {
        var byTrade = new HashMap<String, List<Integer>>();
        var all = new ArrayList<Integer>();
        for (int number = 0; number < openings.size(); number++) {
            byTrade.computeIfAbsent(openings.get(number).place().trade(), none -> new ArrayList<>())
                    .add(number);
            all.add(number);
        }
        var wishes = new int[people.size()][];
        var scores = new int[people.size()][];
        for (int person = 0; person < wishes.length; person++) {
            if (Thread.interrupted()) throw new InterruptedException();
            teller.at(Stage.SCORE, 100 * person / wishes.length);
            var candidate = people.get(person);
            var within = candidate.seeker().neighbourTrades() ? all : ofTrades(candidate, byTrade);
            var best = within.stream()
                    .flatMap(number -> judge.wish(candidate, openings.get(number), number))
                    .sorted(Wish.BEST_FIRST)
                    .limit(longest)
                    .toList();
            wishes[person] = best.stream().mapToInt(Wish::opening).toArray();
            scores[person] = best.stream().mapToInt(Wish::score).toArray();
        }
        return new Lists(wishes, scores, judge.seats(openings));
    }

    /** Without an eye for neighbour trades no other trade can hold. */
    private static List<Integer> ofTrades(Candidate candidate, Map<String, List<Integer>> byTrade) {
        return candidate.seeker().trades().stream()
                .distinct()
                .flatMap(trade -> byTrade.getOrDefault(trade, List.of()).stream())
                .toList();
    }

    private int[] bonus(String municipality, Order order, List<Candidate> people) {
        if (order.equityWeight() == 0) return new int[people.size()];
        var tries = bonds.earlierTries(municipality);
        var now = clock.instant();
        return people.stream()
                .mapToInt(candidate ->
                        Equity.bonus(order.equityWeight(), candidate.id(), tries.getOrDefault(candidate.id(), 0), now))
                .toArray();
    }

    private static Map<String, Integer> wishing(List<Candidate> people, Order order) {
        return people.stream()
                .flatMap(candidate -> candidate.seeker().trades().stream().distinct())
                .filter(trade -> order.trades() == null || order.trades().contains(trade))
                .collect(Collectors.toMap(Function.identity(), trade -> 1, Integer::sum));
    }

    /** Equal scores: the lower number, and so the lower id, first. */
    private record Wish(int opening, int score) {

        static final Comparator<Wish> BEST_FIRST =
                Comparator.comparingInt(Wish::score).reversed().thenComparing(Wish::opening);
    }

    private record Judge(Kernel kernel, PastDealings past, Market market) {

        Stream<Wish> wish(Candidate candidate, Opening opening, int number) {
            var input = new ScoreInput(
                    candidate.seeker(),
                    opening.place(),
                    market.approvalsOf(opening.employerId()),
                    free(opening, past),
                    past.closed().contains(new Couple(candidate.id(), opening.id())),
                    false);
            var judgement = kernel.judge(input);
            if (!judgement.possible()) return Stream.empty();
            return Stream.of(new Wish(number, (int) Math.round(judgement.total() * 100)));
        }

        int[] seats(List<Opening> openings) {
            return openings.stream().mapToInt(opening -> free(opening, past)).toArray();
        }
    }
}
