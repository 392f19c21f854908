package no.larvik.laereplass.matching.suggestions;

import java.util.Comparator;
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
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.suggestions.PastDealings.Couple;
import no.larvik.laereplass.matching.suggestions.SuggestionList.Widening;
import org.springframework.stereotype.Service;

/** Suggestions both ways, from one kernel. */
@Service
public class Suggestions {

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
        var past = dealings.ofCandidate(candidateId);
        var all = market.candidate(candidateId).stream()
                .flatMap(candidate -> market.openings().stream().map(opening -> suggestion(candidate, opening, past)));
        return list(all, limit, stamp);
    }

    /**
     * @param municipality people are closed within it
     * @param visible keeps those ids the asking person may work with; asked once, for all that could be shown
     */
    public Optional<SuggestionList> forOpening(
            String openingId, String municipality, UnaryOperator<Set<String>> visible, int limit) {
        var stamp = market.stamp();
        return market.opening(openingId).map(opening -> {
            var past = dealings.ofOpening(openingId);
            var worthShowing = market.candidatesOf(municipality).stream()
                    .map(candidate -> suggestion(candidate, opening, past))
                    .filter(Suggestions::worthShowing)
                    .toList();
            var ids = worthShowing.stream().map(Suggestion::candidateId).collect(Collectors.toUnmodifiableSet());
            var mayBeSeen = ids.isEmpty() ? Set.<String>of() : visible.apply(ids);
            return list(worthShowing.stream().filter(item -> mayBeSeen.contains(item.candidateId())), limit, stamp);
        });
    }

    /** Empty when one of the two has left the market. */
    public Optional<Suggestion> between(String candidateId, String openingId) {
        return market.candidate(candidateId)
                .flatMap(candidate -> market.opening(openingId)
                        .map(opening -> suggestion(candidate, opening, dealings.ofCandidate(candidateId))));
    }

    /** How well two fit by what they have told alone, without asking what has been between them. */
    public Optional<Suggestion> fit(String candidateId, String openingId) {
        return market.candidate(candidateId)
                .flatMap(candidate ->
                        market.opening(openingId).map(opening -> suggestion(candidate, opening, PastDealings.none())));
    }

    private Suggestion suggestion(Candidate candidate, Opening opening, PastDealings past) {
        var couple = new Couple(candidate.id(), opening.id());
        var input = inputs.of(candidate, opening, past);
        return new Suggestion(
                candidate.id(),
                opening.id(),
                kernels.current().judge(input),
                past.open().get(couple));
    }

    private SuggestionList list(Stream<Suggestion> all, int limit, Stamp stamp) {
        var sorted = all.filter(Suggestions::worthShowing)
                .sorted(Suggestion.BEST_FIRST)
                .toList();
        var near = sorted.stream().filter(item -> !item.judgement().possible()).toList();
        return new SuggestionList(
                sorted.stream()
                        .filter(item -> item.judgement().possible())
                        .limit(limit)
                        .toList(),
                near.stream().limit(limit).toList(),
                widenings(near),
                kernels.current().rules().version(),
                stamp);
    }

    private static List<Widening> widenings(List<Suggestion> near) {
        return near.stream()
                .flatMap(item -> item.judgement().onlyObstacle().stream())
                .collect(Collectors.groupingBy(verdict -> verdict.rule(), Collectors.summingInt(verdict -> 1)))
                .entrySet()
                .stream()
                .map(entry -> new Widening(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Widening::more).reversed().thenComparing(Widening::rule))
                .toList();
    }

    private static boolean worthShowing(Suggestion suggestion) {
        var judgement = suggestion.judgement();
        return judgement.possible() || judgement.onlyObstacle().isPresent();
    }
}
