package no.larvik.laereplass.matching.suggestions;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.engine.Engine;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.market.Stamp;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.suggestions.PastDealings.Couple;
import org.springframework.stereotype.Service;

/** Suggestions both ways: found by the engine, explained by the kernel, from one formula. */
@Service
public class Suggestions {

    /** What is a young person's own to change. */
    private static final Set<MustRule> OWN = EnumSet.of(
            MustRule.TRADE_WISHED,
            MustRule.KIND_AGREED,
            MustRule.PERIODS_OVERLAP,
            MustRule.WITHIN_REACH,
            MustRule.LICENCE_HELD);

    private static final int EVERYBODY = Integer.MAX_VALUE;

    private final Market market;
    private final Engine engine;
    private final Kernels kernels;
    private final Dealings dealings;
    private final Inputs inputs;
    private final Silences silences;

    public Suggestions(
            Market market, Engine engine, Kernels kernels, Dealings dealings, Inputs inputs, Silences silences) {
        this.market = market;
        this.engine = engine;
        this.kernels = kernels;
        this.dealings = dealings;
        this.inputs = inputs;
        this.silences = silences;
    }

    /** Empty list when the young person is not published. */
    public SuggestionList forCandidate(String candidateId, int limit) {
        var stamp = market.stamp();
        var kernel = kernels.current();
        return list(kernel, ofCandidate(kernel, candidateId, looked(limit)), Side.YOUNG, limit, stamp);
    }

    /** What there is for a young person, and what they themselves could change so that there is more. */
    public Room roomFor(String candidateId) {
        var kernel = kernels.current();
        var all = ofCandidate(kernel, candidateId, EVERYBODY);
        var own = widenings(kernel, all, Side.YOUNG).stream()
                .filter(step -> OWN.contains(step.rule()))
                .toList();
        return new Room((int) all.stream().filter(Judged::possible).count(), own);
    }

    /**
     * @param municipality people are closed within it
     * @param visible keeps those ids the asking person may work with; asked once, for all that could be shown
     */
    public Optional<SuggestionList> forOpening(
            String openingId, String municipality, UnaryOperator<Set<String>> visible, int limit) {
        var stamp = market.stamp();
        var kernel = kernels.current();
        return market.opening(openingId).map(opening -> {
            var worthShowing = ofOpening(kernel, opening, municipality);
            var ids = worthShowing.stream()
                    .map(judged -> judged.suggestion().candidateId())
                    .collect(Collectors.toUnmodifiableSet());
            var mayBeSeen = ids.isEmpty() ? Set.<String>of() : visible.apply(ids);
            var seen = worthShowing.stream()
                    .filter(judged -> mayBeSeen.contains(judged.suggestion().candidateId()))
                    .toList();
            return list(kernel, seen, Side.PLACE, limit, stamp);
        });
    }

    /** Empty when one of the two has left the market. */
    public Optional<Suggestion> between(String candidateId, String openingId) {
        return pair(candidateId, openingId, dealings.ofCandidate(candidateId)).map(Judged::suggestion);
    }

    /** How well two fit by what they have told alone, without asking what has been between them. */
    public Optional<Suggestion> fit(String candidateId, String openingId) {
        return pair(candidateId, openingId, PastDealings.none()).map(judged -> judged.explained(kernels.current()));
    }

    private Optional<Judged> pair(String candidateId, String openingId, PastDealings past) {
        return market.candidate(candidateId)
                .flatMap(candidate ->
                        market.opening(openingId).map(opening -> judged(kernels.current(), candidate, opening, past)));
    }

    /** Some of the best may stand lower than their score: as many again are looked at. */
    private static int looked(int limit) {
        return limit > EVERYBODY / 2 ? EVERYBODY : 2 * limit;
    }

    /** The best of those possible, and every near miss. */
    private List<Judged> ofCandidate(Kernel kernel, String candidateId, int most) {
        var candidate = market.candidate(candidateId);
        if (candidate.isEmpty()) return List.of();
        var past = dealings.ofCandidate(candidateId);
        var found = new HashMap<String, Judged>();
        var best = engine.bestForCandidate(
                candidateId,
                most,
                id -> market.opening(id)
                        .map(opening -> judged(kernel, candidate.get(), opening, past))
                        .filter(judged -> remembered(found, id, judged))
                        .isPresent());
        var near = market.openings().stream()
                .filter(opening -> kernel.nearly(inputs.of(candidate.get(), opening, past)))
                .map(opening -> judged(kernel, candidate.get(), opening, past));
        return Stream.concat(best.stream().flatMap(ranked -> known(found, ranked.openingId())), near)
                .toList();
    }

    /** Everybody of the municipality who is possible, and every near miss: who may be seen is asked for all at once. */
    private List<Judged> ofOpening(Kernel kernel, Opening opening, String municipality) {
        var past = dealings.ofOpening(opening.id());
        var here = market.candidatesOf(municipality).stream()
                .collect(Collectors.toUnmodifiableMap(Candidate::id, candidate -> candidate));
        var found = new HashMap<String, Judged>();
        engine.bestForOpening(
                opening.id(),
                EVERYBODY,
                id -> Optional.ofNullable(here.get(id))
                        .map(candidate -> judged(kernel, candidate, opening, past))
                        .filter(judged -> remembered(found, id, judged))
                        .isPresent());
        var near = here.values().stream()
                .filter(candidate -> kernel.nearly(inputs.of(candidate, opening, past)))
                .map(candidate -> judged(kernel, candidate, opening, past));
        return Stream.concat(found.values().stream(), near).toList();
    }

    /** The engine knows what both have told; what has been between them is judged here. */
    private static boolean remembered(Map<String, Judged> found, String id, Judged judged) {
        if (!judged.possible()) return false;
        found.put(id, judged);
        return true;
    }

    private static Stream<Judged> known(Map<String, Judged> found, String id) {
        return Optional.ofNullable(found.get(id)).stream();
    }

    private Judged judged(Kernel kernel, Candidate candidate, Opening opening, PastDealings past) {
        var input = inputs.of(candidate, opening, past);
        var match = past.open().get(new Couple(candidate.id(), opening.id()));
        return new Judged(
                input,
                new Suggestion(
                        candidate.id(),
                        opening.id(),
                        kernel.judge(input),
                        List.of(),
                        match,
                        silences.of(opening.employerId())));
    }

    private static SuggestionList list(Kernel kernel, Collection<Judged> all, Side side, int limit, Stamp stamp) {
        var sorted = all.stream()
                .filter(Judged::worthShowing)
                .sorted(Judged.BEST_FIRST)
                .toList();
        return new SuggestionList(
                explained(kernel, sorted.stream().filter(Judged::possible), limit),
                explained(kernel, sorted.stream().filter(judged -> !judged.possible()), limit),
                widenings(kernel, sorted, side),
                kernel.rules().version(),
                stamp);
    }

    private static List<Suggestion> explained(Kernel kernel, Stream<Judged> bestFirst, int limit) {
        return bestFirst.limit(limit).map(judged -> judged.explained(kernel)).toList();
    }

    private static List<Widening> widenings(Kernel kernel, List<Judged> all, Side side) {
        var misses = all.stream().flatMap(judged -> judged.nearMiss().stream()).toList();
        return new Widenings(kernel, misses).of(side);
    }
}
