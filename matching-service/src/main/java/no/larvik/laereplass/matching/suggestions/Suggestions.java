package no.larvik.laereplass.matching.suggestions;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.market.Stamp;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.suggestions.PastDealings.Couple;
import org.springframework.stereotype.Service;

/** Suggestions both ways, from one kernel. */
@Service
public class Suggestions {

    /** What is a young person's own to change. */
    private static final Set<MustRule> OWN = EnumSet.of(
            MustRule.TRADE_WISHED,
            MustRule.KIND_AGREED,
            MustRule.PERIODS_OVERLAP,
            MustRule.WITHIN_REACH,
            MustRule.LICENCE_HELD);

    private final Market market;
    private final Kernels kernels;
    private final Dealings dealings;
    private final Inputs inputs;

    public Suggestions(Market market, Kernels kernels, Dealings dealings, Inputs inputs) {
        this.market = market;
        this.kernels = kernels;
        this.dealings = dealings;
        this.inputs = inputs;
    }

    /** Empty list when the young person is not published. */
    public SuggestionList forCandidate(String candidateId, int limit) {
        var stamp = market.stamp();
        var kernel = kernels.current();
        return list(kernel, ofCandidate(kernel, candidateId), Side.YOUNG, limit, stamp);
    }

    /** What there is for a young person, and what they themselves could change so that there is more. */
    public Room roomFor(String candidateId) {
        var kernel = kernels.current();
        var all = ofCandidate(kernel, candidateId).toList();
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
            var past = dealings.ofOpening(openingId);
            var worthShowing = market.candidatesOf(municipality).stream()
                    .map(candidate -> judged(kernel, candidate, opening, past))
                    .filter(Judged::worthShowing)
                    .toList();
            var ids = worthShowing.stream()
                    .map(judged -> judged.suggestion().candidateId())
                    .collect(Collectors.toUnmodifiableSet());
            var mayBeSeen = ids.isEmpty() ? Set.<String>of() : visible.apply(ids);
            var seen = worthShowing.stream()
                    .filter(judged -> mayBeSeen.contains(judged.suggestion().candidateId()));
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

    private Stream<Judged> ofCandidate(Kernel kernel, String candidateId) {
        var past = dealings.ofCandidate(candidateId);
        return market.candidate(candidateId).stream()
                .flatMap(candidate ->
                        market.openings().stream().map(opening -> judged(kernel, candidate, opening, past)));
    }

    private Judged judged(Kernel kernel, Candidate candidate, Opening opening, PastDealings past) {
        var input = inputs.of(candidate, opening, past);
        var match = past.open().get(new Couple(candidate.id(), opening.id()));
        return new Judged(input, new Suggestion(candidate.id(), opening.id(), kernel.judge(input), List.of(), match));
    }

    private static SuggestionList list(Kernel kernel, Stream<Judged> all, Side side, int limit, Stamp stamp) {
        var sorted = all.filter(Judged::worthShowing).sorted(Judged.BEST_FIRST).toList();
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
