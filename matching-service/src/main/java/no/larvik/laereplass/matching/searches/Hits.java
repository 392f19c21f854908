package no.larvik.laereplass.matching.searches;

import java.util.Set;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.engine.Engine;
import no.larvik.laereplass.matching.formidling.WhoHasAPlace;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.matches.Caseload;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.Word;
import org.springframework.stereotype.Service;

/** What there is now that a search asks for. Nobody counts but those who fit well, by the formula that suggests them. */
@Service
public class Hits {

    private static final int ALL = Integer.MAX_VALUE;

    private final Market market;
    private final Engine engine;
    private final Kernels kernels;
    private final WhoHasAPlace places;
    private final Caseload caseload;

    public Hits(Market market, Engine engine, Kernels kernels, WhoHasAPlace places, Caseload caseload) {
        this.market = market;
        this.engine = engine;
        this.kernels = kernels;
        this.places = places;
        this.caseload = caseload;
    }

    /** Ids of openings, or of young people. */
    Set<String> of(SavedSearch search) {
        var wanted = search.wanted();
        if (!wanted.isForPeople()) return places(wanted);
        var people = people(String.valueOf(wanted.openingId()), search.municipality());
        return search.isForOwnPeople() ? ownAmong(people, search.owner()) : people;
    }

    /** Whom the owner may work with at this moment, as their owner says, who throws when there is no answer. */
    private Set<String> ownAmong(Set<String> people, String owner) {
        return people.isEmpty() ? Set.of() : Set.copyOf(caseload.among(owner, people));
    }

    private Set<String> places(Wanted wanted) {
        var fitting = wanted.candidateId() == null ? null : good(wanted.candidateId());
        return market.openings().stream()
                .filter(market::isOpen)
                .filter(opening -> isWanted(opening, wanted))
                .map(Opening::id)
                .filter(id -> fitting == null || fitting.contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isWanted(Opening opening, Wanted wanted) {
        var place = opening.place();
        return (wanted.trade() == null || wanted.trade().equals(place.trade()))
                && (wanted.kind() == null || wanted.kind().equals(place.kind()));
    }

    /** None while the person is not looking. */
    private Set<String> good(String candidateId) {
        if (places.hasAPlace(candidateId)) return Set.of();
        return engine.bestForCandidate(candidateId, ALL, any -> true).stream()
                .filter(ranked -> isGood(ranked.hundredths()))
                .map(ranked -> ranked.openingId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of one municipality, which alone could propose them; none while the place is not open. */
    private Set<String> people(String openingId, String municipality) {
        return market.opening(openingId)
                .filter(market::isOpen)
                .map(opening -> people(opening, municipality))
                .orElseGet(Set::of);
    }

    private Set<String> people(Opening opening, String municipality) {
        return engine.bestForOpening(opening.id(), ALL, any -> true).stream()
                .filter(ranked -> isGood(ranked.hundredths()))
                .map(ranked -> ranked.candidateId())
                .filter(id -> market.candidate(id)
                        .map(Candidate::municipality)
                        .filter(municipality::equals)
                        .isPresent())
                .filter(id -> !places.hasAPlace(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isGood(int hundredths) {
        return kernels.current().rules().word(hundredths / 100.0) != Word.POSSIBLE;
    }
}
