package no.larvik.laereplass.candidate.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Note;
import no.larvik.laereplass.candidate.Notes;
import no.larvik.laereplass.chassis.store.Leftovers;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document a note. */
@Component
final class MongoNotes implements Notes {

    private static final String ABOUT = "candidate";

    private final MongoCollection<Document> notes;

    MongoNotes(MongoDatabase database) {
        notes = database.getCollection("notes");
        Creation.prepare(notes);
        notes.createIndex(Indexes.ascending(ABOUT, "_id"));
    }

    @Override
    public List<Note> about(CandidateId id) {
        return notes.find(eq(ABOUT, id.value()))
                .sort(descending("_id"))
                .map(MongoNotes::toNote)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Note> find(String id) {
        return Optional.ofNullable(notes.find(eq("_id", id)).first()).map(MongoNotes::toNote);
    }

    @Override
    public Note add(Note first) {
        var document = of(first).append("_id", first.id()).append("v", 1L);
        return toNote(Creation.insert(notes, document));
    }

    @Override
    public Note put(Note next) {
        var unchangedSince = new Document("_id", next.id()).append("v", next.version());
        var change = new Document("$set", of(next)).append("$inc", new Document("v", 1L));
        if (notes.updateOne(unchangedSince, change).getMatchedCount() == 0)
            throw new CandidateProblem.ChangedMeanwhile();
        return find(next.id()).orElseThrow(CandidateProblem.ChangedMeanwhile::new);
    }

    @Override
    public void remove(Note note) {
        notes.deleteOne(eq("_id", note.id()));
    }

    @Override
    public void move(CandidateId from, CandidateId to) {
        var change = new Document("$set", new Document(ABOUT, to.value())).append("$inc", new Document("v", 1L));
        notes.updateMany(eq(ABOUT, from.value()), change);
    }

    @Override
    public void removeAll(CandidateId about) {
        Leftovers.remove(notes, eq(ABOUT, about.value()));
    }

    private static Document of(Note note) {
        var document = new Document(ABOUT, note.about().value())
                .append("text", note.text())
                .append("readable", note.readable())
                .append("by", ProfessionalDocument.of(note.by()))
                .append("at", Times.stored(note.at()));
        var changedAt = note.changedAt();
        return changedAt == null ? document : document.append("changedAt", Times.stored(changedAt));
    }

    private static Note toNote(Document document) {
        return new Note(
                document.getString("_id"),
                document.getLong("v"),
                new CandidateId(document.getString(ABOUT)),
                document.getString("text"),
                document.getBoolean("readable"),
                ProfessionalDocument.toProfessional(document.get("by", Document.class)),
                Objects.requireNonNull(Times.read(document, "at"), "at"),
                Times.read(document, "changedAt"));
    }
}
