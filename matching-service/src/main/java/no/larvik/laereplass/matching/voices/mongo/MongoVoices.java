package no.larvik.laereplass.matching.voices.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.chassis.store.Leftovers;
import no.larvik.laereplass.matching.voices.Feeling;
import no.larvik.laereplass.matching.voices.Moment;
import no.larvik.laereplass.matching.voices.Voice;
import no.larvik.laereplass.matching.voices.Voices;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** {@code {_id: match:moment, matchId, candidateId, municipality, year, feeling, clear}}. */
@Repository
class MongoVoices implements Voices {

    private final MongoCollection<Document> voices;

    MongoVoices(MongoDatabase database) {
        this.voices = database.getCollection("voices");
        voices.createIndex(Indexes.ascending("matchId"));
        voices.createIndex(Indexes.ascending("candidateId"));
        voices.createIndex(Indexes.ascending("municipality", "year"));
    }

    @Override
    public void put(Voice voice) {
        try {
            voices.insertOne(document(voice));
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
            voices.updateOne(
                    eq("_id", id(voice.matchId(), voice.moment())),
                    combine(
                            set("year", voice.year()),
                            set("feeling", voice.feeling().name()),
                            set("clear", voice.clear())));
        }
    }

    @Override
    public void remove(String matchId, Moment moment) {
        voices.deleteOne(eq("_id", id(matchId, moment)));
    }

    @Override
    public List<Voice> ofMatch(String matchId) {
        return found(eq("matchId", matchId));
    }

    @Override
    public List<Voice> ofPerson(String candidateId) {
        return found(eq("candidateId", candidateId));
    }

    @Override
    public List<Voice> ofYear(String municipality, int year) {
        return found(and(eq("municipality", municipality), eq("year", year)));
    }

    @Override
    public void forget(String candidateId) {
        Leftovers.remove(voices, eq("candidateId", candidateId));
    }

    private List<Voice> found(Bson asked) {
        return voices.find(asked).map(MongoVoices::voice).into(new ArrayList<>());
    }

    private static String id(String matchId, Moment moment) {
        return matchId + ":" + moment;
    }

    private static Document document(Voice voice) {
        return new Document("_id", id(voice.matchId(), voice.moment()))
                .append("matchId", voice.matchId())
                .append("moment", voice.moment().name())
                .append("candidateId", voice.candidateId())
                .append("municipality", voice.municipality())
                .append("year", voice.year())
                .append("feeling", voice.feeling().name())
                .append("clear", voice.clear());
    }

    private static Voice voice(Document document) {
        return new Voice(
                document.getString("matchId"),
                Moment.valueOf(document.getString("moment")),
                document.getString("candidateId"),
                document.getString("municipality"),
                document.getInteger("year"),
                Feeling.valueOf(document.getString("feeling")),
                document.getBoolean("clear"));
    }
}
