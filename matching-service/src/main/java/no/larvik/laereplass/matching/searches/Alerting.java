package no.larvik.laereplass.matching.searches;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.formidling.Memory;
import no.larvik.laereplass.matching.insight.Withholding;
import org.springframework.stereotype.Service;

/** Tells whoever keeps a search when something new fits it: each thing once, many at once as one. */
@Service
public class Alerting {

    /**
     * A company that hears of new young people while there are fewer could work out who it is. The smallest number that is
     * shown anywhere.
     */
    static final int FEWEST_PEOPLE = Withholding.SMALLEST_SHOWN;

    private static final Logger log = System.getLogger(Alerting.class.getName());
    private static final int AT_ONCE = 500;

    private final Searches searches;
    private final Hits hits;
    private final Memory memory;
    private final InstantSource clock;

    public Alerting(Searches searches, Hits hits, Memory memory, InstantSource clock) {
        this.searches = searches;
        this.hits = hits;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Safe in several replicas at once and after a crash: what is told is stored first. A search that cannot be looked at,
     * since nobody says whose people are whose, waits for the next pass and holds no other up.
     *
     * @return how many were told
     */
    public int pass() {
        if (!memory.isWhole()) return 0;
        var told = 0;
        var after = "";
        while (true) {
            var batch = searches.on(after, AT_ONCE);
            for (var search : batch) if (toldNow(search)) told++;
            if (batch.size() < AT_ONCE) return told;
            after = batch.getLast().id();
        }
    }

    private boolean toldNow(SavedSearch search) {
        try {
            return tell(search);
        } catch (RuntimeException noAnswer) {
            log.log(Level.WARNING, "a saved search waits for the next look: " + noAnswer.getMessage());
            return false;
        }
    }

    private boolean tell(SavedSearch search) {
        var now = tellable(search);
        return !search.newAmong(now).isEmpty() && searches.tell(search.told(now, clock.instant()));
    }

    private Set<String> tellable(SavedSearch search) {
        var now = hits.of(search);
        return search.isOfACompany() && now.size() < FEWEST_PEOPLE ? Set.of() : now;
    }

    /**
     * Asked right before its owner is told.
     *
     * @return empty when it is deleted or off, or nothing of what it found is so any more: the place is taken or withdrawn,
     *     the person is no longer theirs
     * @throws MatchingProblem.NoAnswer while this replica does not know everybody yet
     */
    public Optional<SavedSearch> standing(String id) {
        if (!memory.isWhole())
            throw new MatchingProblem.NoAnswer(new IllegalStateException("still reading what happened before"));
        return searches.find(id).filter(SavedSearch::on).filter(search -> search.stillFinds(tellable(search)));
    }
}
