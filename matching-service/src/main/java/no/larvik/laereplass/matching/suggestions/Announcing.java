package no.larvik.laereplass.matching.suggestions;

import java.util.LinkedHashSet;
import java.util.Set;
import no.larvik.laereplass.matching.engine.Engine;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.suggestions.Announced.Item;
import no.larvik.laereplass.matching.suggestions.AnnouncedLists.Outcome;
import org.springframework.stereotype.Service;

/**
 * Tells the others whose best list has changed. A replica that is not elected only remembers who has changed, so that it
 * can take over without asking anybody.
 */
@Service
public class Announcing {

    /** Lists looked at in one pass, so that a pass stays short after new rules. */
    static final int MOST = 500;

    private final Engine engine;
    private final Market market;
    private final Kernels kernels;
    private final AnnouncedLists lists;
    private final Election election;
    private final Set<String> waiting = new LinkedHashSet<>();

    public Announcing(Engine engine, Market market, Kernels kernels, AnnouncedLists lists, Election election) {
        this.engine = engine;
        this.market = market;
        this.kernels = kernels;
        this.lists = lists;
        this.election = election;
    }

    /** Many changes of one list since the last pass are one. @return how many lists were announced */
    public synchronized int pass() {
        if (!election.won()) return 0;
        waiting.addAll(engine.takeChanged());
        var announced = 0;
        for (var id : waiting.stream().limit(MOST).toList()) {
            var outcome = lists.announce(now(id));
            waiting.remove(id);
            if (outcome == Outcome.LATER) waiting.add(id);
            if (outcome == Outcome.ANNOUNCED) announced++;
        }
        return announced;
    }

    private Announced now(String candidateId) {
        var stamp = market.stamp();
        var rules = kernels.current().rules();
        var items = engine.bestForCandidate(candidateId, Engine.KEPT, any -> true).stream()
                .map(best -> new Item(best.openingId(), best.hundredths(), rules.word(best.hundredths() / 100.0)))
                .toList();
        return new Announced(candidateId, items, rules.version(), stamp);
    }
}
