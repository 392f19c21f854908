package no.larvik.laereplass.chassis.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.InstantSource;
import java.util.Objects;
import org.bson.UuidRepresentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The service's own database, and a store for each {@link AggregateKind} it declares. */
@AutoConfiguration(after = MongoAutoConfiguration.class, before = MongoHealthContributorAutoConfiguration.class)
public class StoreConfiguration {

    /** What is acknowledged has reached a majority and its journal; the embedded store does so in its own way. */
    @Bean
    MongoClientSettingsBuilderCustomizer acknowledgedMeansKept() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .uuidRepresentation(UuidRepresentation.STANDARD);
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase database(MongoClient client, MongoConnectionDetails details) {
        var name = details.getConnectionString().getDatabase();
        return client.getDatabase(Objects.requireNonNull(name, "spring.mongodb.uri must end with /<database>"));
    }

    /** Named so that the framework's own check steps back. */
    @Bean
    StoreHealth mongoHealthIndicator(MongoDatabase database) {
        return new StoreHealth(database);
    }

    @Bean
    AggregateStores aggregateStores(
            MongoDatabase database,
            ObjectProvider<AggregateKind> kinds,
            JsonMapper json,
            ObjectProvider<InstantSource> clock,
            ObjectProvider<Announcer> announcer) {
        var time = clock.getIfUnique(InstantSource::system);
        var listener = announcer.getIfUnique(() -> (kind, id) -> {});
        var pending = new PendingFacts(json);
        return new AggregateStores(kinds.orderedStream()
                .map(kind -> storeOf(kind, database, pending, time, listener))
                .toList());
    }

    private static AggregateStore storeOf(
            AggregateKind kind, MongoDatabase database, PendingFacts pending, InstantSource time, Announcer listener) {
        var documents = database.getCollection(kind.collection());
        documents.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true));
        documents.createIndex(
                Indexes.ascending("createdBy"), new IndexOptions().unique(true).sparse(true));
        documents.createIndex(Indexes.ascending("obAt"), new IndexOptions().sparse(true));
        return new AggregateStore(kind, documents, pending, time, listener);
    }
}
