package no.larvik.laereplass.matching.suggestions.mongo;

import java.util.List;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.chassis.store.OutboxFull;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.suggestions.Announced;
import no.larvik.laereplass.matching.suggestions.AnnouncedLists;
import org.springframework.stereotype.Repository;

/** One document a young person; written only when it would say something new. */
@Repository
class MongoAnnouncedLists implements AnnouncedLists {

    private static final int ATTEMPTS = 10;

    private final AggregateStore store;

    MongoAnnouncedLists(AggregateStores stores) {
        this.store = stores.of("suggestion");
    }

    @Override
    public Outcome announce(Announced list) {
        var known = store.find(list.candidateId());
        if (known.isEmpty() && list.items().isEmpty()) return Outcome.SAME;
        if (known.isPresent() && AnnouncedDocument.toAnnounced(known.get()).saysTheSameAs(list)) return Outcome.SAME;
        var document = AnnouncedDocument.of(list);
        var facts = List.of(AnnouncedDocument.changed(list));
        try {
            if (known.isEmpty()) store.insert(list.candidateId(), document, facts);
            else store.replace(list.candidateId(), known.get().version(), document, facts);
            return Outcome.ANNOUNCED;
        } catch (ChangedMeanwhile | OutboxFull notNow) {
            return Outcome.LATER;
        }
    }

    @Override
    public void forget(String candidateId) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var known = store.find(candidateId);
            if (known.isEmpty()) return;
            try {
                store.erase(candidateId, known.get().version(), "CASE_GONE");
                return;
            } catch (ChangedMeanwhile again) {
                // the writer was faster: at its newest version then
            }
        }
        throw new MatchingProblem.ChangedMeanwhile(candidateId);
    }
}
