package no.larvik.laereplass.matching.rules.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.matching.rules.RuleVersion;
import no.larvik.laereplass.matching.rules.RuleVersions;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** A sparse unique index on {@code basedOn} keeps the history one line, whoever writes at the same moment. */
@Repository
class MongoRuleVersions implements RuleVersions {

    private static final int ALL = 10_000;

    private final AggregateStore store;

    MongoRuleVersions(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of("rules");
        database.getCollection("rules")
                .createIndex(
                        Indexes.ascending("st.basedOn"),
                        new IndexOptions().unique(true).sparse(true));
    }

    @Override
    public List<RuleVersion> all() {
        return store.findAll(new Document(), Sorts.descending("st.number"), ALL).stream()
                .map(RuleDocument::toVersion)
                .toList();
    }

    @Override
    public Optional<RuleVersion> add(RuleVersion next) {
        try {
            var stored = store.insert(next.version(), RuleDocument.of(next), List.of(decided(next)));
            return Optional.of(RuleDocument.toVersion(stored));
        } catch (ChangedMeanwhile somebodyWasFirst) {
            return Optional.empty();
        }
    }

    private static Fact decided(RuleVersion version) {
        return new Fact("rules.decided", 1, RuleDocument.announcedOf(version));
    }
}
