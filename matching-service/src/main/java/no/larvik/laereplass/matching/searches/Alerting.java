package no.larvik.laereplass.matching.searches;

import java.time.InstantSource;
import java.util.Optional;
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

    /** Safe in several replicas at once and after a crash: what is told is stored first. @return how many were told */
    public int pass() {
        if (!memory.isWhole()) return 0;
        var told = 0;
        var after = "";
        while (true) {
            var batch = searches.on(after, AT_ONCE);
            for (var search : batch) if (tell(search)) told++;
            if (batch.size() < AT_ONCE) return told;
            after = batch.getLast().id();
        }
    }

    private boolean tell(SavedSearch search) {
        var now = hits.of(search.wanted());
        if (search.wanted().isForPeople() && now.size() < FEWEST_PEOPLE) return false;
        var fresh = search.newAmong(now);
        return !fresh.isEmpty() && searches.tell(search.told(fresh, clock.instant()));
    }

    /** Asked right before its owner is told: empty when it is deleted or off. */
    public Optional<SavedSearch> standing(String id) {
        return searches.find(id).filter(SavedSearch::on);
    }
}
