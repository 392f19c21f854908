package no.larvik.laereplass.matching.allocation.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Date;
import java.util.function.Supplier;
import no.larvik.laereplass.matching.allocation.DraftNotes;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One small document a draft; without {@code matchId} the draft was not made. */
@Repository
class MongoDraftNotes implements DraftNotes {

    private final MongoCollection<Document> notes;
    private final Supplier<String> ids;

    MongoDraftNotes(MongoDatabase database, Supplier<String> ids) {
        this.notes = database.getCollection("allocation_drafts");
        this.ids = ids;
    }

    @Override
    public String keep(Note note) {
        var id = ids.get();
        notes.insertOne(new Document("_id", id)
                .append("allocation", note.allocationId())
                .append("plan", note.plan().name())
                .append("candidateId", note.candidateId())
                .append("openingId", note.openingId())
                .append("plannedOpeningId", note.plannedOpeningId())
                .append("overrideReason", note.overrideReason())
                .append("by", note.by())
                .append("at", Date.from(note.at())));
        return id;
    }

    @Override
    public void drafted(String note, String matchId) {
        notes.updateOne(eq("_id", note), set("matchId", matchId));
    }
}
