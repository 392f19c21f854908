package no.larvik.laereplass.matching.insight;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** What came of each young person's latest contract, in memory: for the service that knows cohorts, ids and codes alone. */
@Service
public class KnownOutcomes {

    private final Memory<OutcomeRecords.Came> outcomes;

    public KnownOutcomes(OutcomeRecords records) {
        this.outcomes = new Memory<>(records);
    }

    /** Everything there is. Before anything is told. */
    public void build() {
        outcomes.build();
    }

    /** @param sequence of the fact that was announced */
    public void tell(String id, long sequence) {
        outcomes.tell(id, sequence);
    }

    /** Its young person is forgotten, and nothing of them is kept here. */
    public void forget(String id) {
        outcomes.forget(id);
    }

    /** By young person. The id of a later contract is higher. */
    public Map<String, String> in(String municipality) {
        var latest = new TreeMap<String, String>();
        outcomes.values().stream()
                .filter(came -> came.municipality().equals(municipality))
                .sorted(Comparator.comparing(OutcomeRecords.Came::id))
                .forEach(came -> latest.put(came.candidateId(), came.outcome()));
        return latest;
    }
}
