package no.larvik.laereplass.chassis.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes facts as the entries that wait in a document until the relay has announced them. */
final class PendingFacts {

    private static final TypeReference<Document> JSON_OBJECT = new TypeReference<>() {};

    private final JsonMapper json;

    PendingFacts(JsonMapper json) {
        this.json = json;
    }

    /** Numbers the facts from the aggregate's last sequence on. */
    List<Document> after(long sequence, List<Fact> facts, Provenance provenance) {
        var entries = new ArrayList<Document>(facts.size());
        for (var fact : facts) {
            entries.add(provenance.stamp(new Document("s", ++sequence)
                    .append("id", UuidCreator.getTimeOrderedEpoch().toString())
                    .append("t", fact.type())
                    .append("tv", fact.typeVersion())
                    .append("p", json.convertValue(fact.payload(), JSON_OBJECT)))); // dates and codes as on the wire
        }
        return entries;
    }
}
