package no.larvik.laereplass.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Employer;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Approval;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import no.larvik.laereplass.matching.scoring.RandomPairs;
import no.larvik.laereplass.matching.scoring.RuleSet;
import no.larvik.laereplass.matching.scoring.ScoreInput;
import no.larvik.laereplass.matching.scoring.Travel;
import no.larvik.laereplass.matching.scoring.TravelTable;

/** A small crowded market that changes in every way a real one does, and what is true of it by brute force. */
final class RandomMarket {

    private static final List<String> TRADES = List.of("tomrerfaget", "snekkerfaget", "mobelsnekkerfaget");
    private static final Set<String> ALL_KINDS = Set.of("LAERLING", "LAEREKANDIDAT", "PRAKSISBREV");
    private static final int EMPLOYERS = 12;

    private final Random random;
    private final RandomPairs pairs;
    private final int candidateIds;
    private final int openingIds;
    private final UnaryOperator<APair> shape;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Map<String, Opening> openings = new LinkedHashMap<>();
    private final Market market = new Market(InstantSource.system());
    private final Engine engine;
    private Kernel kernel = new Kernel(APair.rules(), neighbours(), TravelTable.none());
    private int rules;

    /** @param shape bends every pair that is drawn */
    RandomMarket(long seed, int candidateIds, int openingIds, UnaryOperator<APair> shape) {
        this.random = new Random(seed);
        this.pairs = new RandomPairs(seed);
        this.candidateIds = candidateIds;
        this.openingIds = openingIds;
        this.shape = shape;
        this.engine = new Engine(market, new Kernels() {
            @Override
            public Kernel current() {
                return kernel;
            }

            @Override
            public Optional<Kernel> of(String version) {
                return Optional.of(kernel);
            }
        });
        for (int i = 0; i < EMPLOYERS; i++) approve(i, true);
    }

    int size() {
        return candidates.size() + openings.size();
    }

    void addCandidate() {
        put("c" + random.nextInt(candidateIds), false);
    }

    void addOpening() {
        var id = "o" + random.nextInt(openingIds);
        var pair = draw();
        var opening = new Opening(id, "3909", "e" + random.nextInt(EMPLOYERS), "910000004", pair.place());
        openings.put(id, opening);
        market.put(opening);
    }

    void removeCandidate() {
        var id = "c" + random.nextInt(candidateIds);
        candidates.remove(id);
        market.forgetCandidate(id);
    }

    void removeOpening() {
        var id = "o" + random.nextInt(openingIds);
        openings.remove(id);
        market.forgetOpening(id);
    }

    void pauseOrNot() {
        put("c" + random.nextInt(candidateIds), true);
    }

    void changeApproval() {
        approve(random.nextInt(EMPLOYERS), random.nextInt(3) > 0);
    }

    /** Other weights, and sometimes other travel times. */
    void changeRules() {
        var weights = new LinkedHashMap<Factor, Integer>();
        for (var factor : Factor.values()) weights.put(factor, random.nextInt(40));
        weights.put(Factor.NEARNESS, 1 + random.nextInt(40));
        var before = APair.rules();
        var next = new RuleSet(
                "v" + rules++,
                before.validFrom(),
                before.author(),
                before.reason(),
                weights,
                5 + random.nextInt(40),
                30 + random.nextInt(60),
                0.5 + random.nextDouble(),
                75,
                50);
        kernel = new Kernel(next, neighbours(), random.nextBoolean() ? TravelTable.none() : times());
    }

    /** Any change, the rare ones rarely. */
    void anything() {
        switch (random.nextInt(100)) {
            case 0, 1 -> changeApproval();
            case 2, 3, 4 -> pauseOrNot();
            case 5, 6, 7, 8, 9, 10, 11 -> removeCandidate();
            case 12, 13, 14, 15, 16, 17, 18 -> removeOpening();
            default -> {
                if (random.nextBoolean()) addCandidate();
                else addOpening();
            }
        }
    }

    void everyListIsExact() {
        candidates.keySet().forEach(this::candidateIsExact);
        openings.keySet().forEach(this::openingIsExact);
    }

    void oneListIsExact() {
        candidateIsExact("c" + random.nextInt(candidateIds));
        openingIsExact("o" + random.nextInt(openingIds));
    }

    private void candidateIsExact(String id) {
        var candidate = candidates.get(id);
        var best = candidate == null
                ? List.<Ranked>of()
                : best(openings.values().stream().flatMap(opening -> possible(candidate, opening)), Ranked::openingId);
        assertThat(engine.bestForCandidate(id, Engine.KEPT, any -> true)).isEqualTo(best);
    }

    private void openingIsExact(String id) {
        var opening = openings.get(id);
        var best = opening == null
                ? List.<Ranked>of()
                : best(
                        candidates.values().stream().flatMap(candidate -> possible(candidate, opening)),
                        Ranked::candidateId);
        assertThat(engine.bestForOpening(id, Engine.KEPT, any -> true)).isEqualTo(best);
    }

    private static List<Ranked> best(Stream<Ranked> all, Function<Ranked, String> id) {
        return all.sorted(Comparator.comparingInt(Ranked::hundredths).reversed().thenComparing(id))
                .limit(Engine.KEPT)
                .toList();
    }

    private Stream<Ranked> possible(Candidate candidate, Opening opening) {
        var judgement = kernel.judge(new ScoreInput(
                candidate.seeker(),
                opening.place(),
                market.approvalsOf(opening.employerId()),
                opening.place().seats(),
                false,
                false));
        return judgement.possible()
                ? Stream.of(new Ranked(candidate.id(), opening.id(), judgement.hundredths()))
                : Stream.empty();
    }

    private void put(String id, boolean paused) {
        var pair = draw();
        pair.paused = paused && random.nextBoolean();
        var candidate = new Candidate(id, "3909", pair.seeker());
        candidates.put(id, candidate);
        market.put(candidate);
    }

    private void approve(int employer, boolean all) {
        var approvals = TRADES.stream()
                .filter(trade -> all || random.nextBoolean())
                .map(trade -> new Approval(trade, ALL_KINDS, null))
                .toList();
        market.put(new Employer("e" + employer, approvals));
    }

    private APair draw() {
        var pair = pairs.next();
        var wished = new ArrayList<>(TRADES.subList(0, 2));
        if (random.nextBoolean()) wished.removeFirst();
        pair.trades = wished;
        pair.trade = TRADES.get(random.nextInt(3));
        pair.kinds = new HashSet<>(ALL_KINDS);
        pair.kind = random.nextInt(4) == 0 ? "PRAKSIS" : "LAERLING";
        if (random.nextInt(3) == 0) pair.kinds.add("PRAKSIS");
        if (random.nextInt(3) > 0) pair.licencesAsked = Set.of();
        if (random.nextInt(8) > 0) pair.minimumAge = null;
        pair.consent = true;
        pair.seats = random.nextInt(20) == 0 ? 0 : 2;
        return shape.apply(pair);
    }

    private static NeighbourTrades neighbours() {
        return new NeighbourTrades(List.of(
                new NeighbourTrades.Row("snekkerfaget", "mobelsnekkerfaget", APair.AUGUST.minusYears(1)),
                new NeighbourTrades.Row("tomrerfaget", "mobelsnekkerfaget", APair.AUGUST.minusYears(2)),
                new NeighbourTrades.Row("tomrerfaget", "snekkerfaget", APair.AUGUST.plusYears(3))));
    }

    private TravelTable times() {
        var rows = new ArrayList<TravelTable.Row>();
        for (var candidate : candidates.values()) {
            for (var opening : openings.values()) {
                if (random.nextInt(10) > 0) continue;
                var mode = random.nextBoolean() ? Travel.Mode.BUS : Travel.Mode.CAR;
                rows.add(new TravelTable.Row(
                        candidate.seeker().cell(), opening.place().cell(), mode, random.nextInt(90)));
            }
        }
        return TravelTable.of(rows);
    }

    /** Everybody lives and works within one square kilometre or another of a dozen. */
    static APair crowded(APair pair) {
        pair.home = corner(pair.home);
        pair.workplace = corner(pair.workplace);
        return pair;
    }

    /** Everybody is alike, so every order is by id. */
    static APair alike(APair pair) {
        var same = new APair();
        same.paused = pair.paused;
        same.seats = pair.seats;
        return same;
    }

    private static Cell corner(Cell cell) {
        return new Cell(Math.round(cell.lat() * 3) / 3.0, Math.round(cell.lon() * 3) / 3.0);
    }
}
