package no.larvik.laereplass.chassis.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/** Random stand-ins for people in the audit log; deleting a mapping makes its entries anonymous. */
final class Pseudonyms {

    private final MongoCollection<Document> mappings;

    Pseudonyms(MongoCollection<Document> mappings) {
        this.mappings = mappings;
    }

    String of(String subject) {
        var mapping = mappings.findOneAndUpdate(
                Filters.eq("_id", subject),
                Updates.setOnInsert("p", UUID.randomUUID().toString()),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(mapping, "upserted").getString("p");
    }

    Optional<String> find(String subject) {
        return Optional.ofNullable(mappings.find(Filters.eq("_id", subject)).first())
                .map(mapping -> mapping.getString("p"));
    }
}
