package no.larvik.laereplass.matching.matches;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Who has said yes to an offer: ids alone, for the service that knows cohorts and may not know matches. */
@Service
public class Placed {

    private static final int BATCH = 500;

    private final Matches matches;

    public Placed(Matches matches) {
        this.matches = matches;
    }

    public List<String> in(String municipality) {
        Set<String> placed = new LinkedHashSet<>();
        String before = null;
        while (true) {
            var batch = matches.page(
                    new Matches.Query(municipality, null, null, null, null, State.OFFER_ACCEPTED, before, BATCH));
            batch.stream()
                    .filter(match -> match.state().committed())
                    .forEach(match -> placed.add(match.parties().candidateId()));
            if (batch.size() < BATCH) return List.copyOf(placed);
            before = batch.getLast().id();
        }
    }
}
