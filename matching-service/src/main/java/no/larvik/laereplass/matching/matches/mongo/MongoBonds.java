package no.larvik.laereplass.matching.matches.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.matching.allocation.Bonds;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.suggestions.PastDealings;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** All matches of a municipality at once, for plans over everybody. */
@Repository
class MongoBonds implements Bonds {

    private static final int ALL = 1_000_000;

    private final AggregateStore store;
    private final MongoSeats seats;
    private final MongoCommitments commitments;

    MongoBonds(AggregateStores stores, MongoSeats seats, MongoCommitments commitments) {
        this.store = stores.of("match");
        this.seats = seats;
        this.commitments = commitments;
    }

    @Override
    public PastDealings of(String municipality) {
        return MongoDealings.past(matches(eq("st.municipality", municipality)), seats.held(), commitments.taken());
    }

    /** Those an employer has seen, that are over, and that ended neither in a place nor by the young person's own no. */
    @Override
    public Map<String, Integer> earlierTries(String municipality) {
        var seen = and(
                eq("st.municipality", municipality), eq("st.open", false), eq("st.reached", State.PRESENTED.name()));
        return matches(seen).stream()
                .filter(match -> match.state() == State.NOT_SELECTED || match.state() == State.EMPLOYER_SILENT)
                .collect(Collectors.toMap(match -> match.parties().candidateId(), match -> 1, Integer::sum));
    }

    private List<Match> matches(Bson filter) {
        return store.findAll(filter, Sorts.ascending("_id"), ALL).stream()
                .map(MatchDocument::toMatch)
                .toList();
    }
}
