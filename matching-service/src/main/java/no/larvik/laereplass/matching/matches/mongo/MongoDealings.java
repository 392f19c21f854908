package no.larvik.laereplass.matching.matches.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.matching.Meanwhile;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.suggestions.Dealings;
import no.larvik.laereplass.matching.suggestions.PastDealings;
import no.larvik.laereplass.matching.suggestions.PastDealings.Couple;
import no.larvik.laereplass.matching.suggestions.PastDealings.OpenMatch;
import org.springframework.stereotype.Repository;

/** Reads what has been between young people and openings from the matches, the ledgers and the commitments. */
@Repository
class MongoDealings implements Dealings {

    private static final int ALL = 100_000;

    private final AggregateStore store;
    private final MongoSeats seats;
    private final MongoCommitments commitments;

    MongoDealings(AggregateStores stores, MongoSeats seats, MongoCommitments commitments) {
        this.store = stores.of("match");
        this.seats = seats;
        this.commitments = commitments;
    }

    @Override
    public PastDealings ofCandidate(String candidateId) {
        var held = Meanwhile.of(seats::held);
        var taken = Meanwhile.of(() -> commitments.taken(candidateId));
        return past(matches("st.candidateId", candidateId), held.answer(), taken.answer());
    }

    @Override
    public PastDealings ofOpening(String openingId) {
        var held = Meanwhile.of(() -> Map.of(openingId, seats.held(openingId)));
        var taken = Meanwhile.of(() -> commitments.taken());
        return past(matches("st.openingId", openingId), held.answer(), taken.answer());
    }

    @Override
    public PastDealings ofMunicipality(String municipality) {
        return past(matches("st.municipality", municipality), seats.held(), commitments.taken());
    }

    /** Oldest first: the latest word between two counts. */
    private List<Match> matches(String field, String id) {
        return store.findAll(eq(field, id), Sorts.ascending("_id"), ALL).stream()
                .map(MatchDocument::toMatch)
                .toList();
    }

    static PastDealings past(List<Match> matches, Map<String, Integer> held, Map<String, String> taken) {
        var closed = new HashSet<Couple>();
        var open = new HashMap<Couple, OpenMatch>();
        var holding = new HashSet<Couple>();
        for (var match : matches) {
            var couple =
                    new Couple(match.parties().candidateId(), match.parties().openingId());
            if (match.state().open())
                open.put(couple, new OpenMatch(match.id(), match.state().name()));
            if (match.state().holdsSeat()) holding.add(couple);
            if (saidNo(match)) closed.add(couple);
            else if (match.reopened()) closed.remove(couple);
        }
        return new PastDealings(closed, open, held, holding, taken);
    }

    /** A person who takes back a yes has said no; staff who tidy up have not. */
    private static boolean saidNo(Match match) {
        var by = match.history().getLast().by();
        return match.state().refused()
                || match.state() == State.WITHDRAWN && (by == Actor.CANDIDATE || by == Actor.EMPLOYER);
    }
}
