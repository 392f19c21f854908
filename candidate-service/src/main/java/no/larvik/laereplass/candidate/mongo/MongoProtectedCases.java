package no.larvik.laereplass.candidate.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.ProtectedCase;
import no.larvik.laereplass.candidate.ProtectedCases;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document a person, in a collection that no relay reads. */
@Component
final class MongoProtectedCases implements ProtectedCases {

    static final String SUBJECT = "subject";
    private static final String MUNICIPALITY = "municipality";
    private static final String FROM = "from";

    private final MongoCollection<Document> cases;

    MongoProtectedCases(MongoDatabase database) {
        cases = database.getCollection("protectedCases");
        Creation.prepare(cases);
        cases.createIndex(Indexes.ascending(MUNICIPALITY));
        cases.createIndex(
                Indexes.ascending(FROM), new IndexOptions().unique(true).sparse(true));
    }

    @Override
    public List<ProtectedCase> inMunicipality(String municipality) {
        return cases.find(eq(MUNICIPALITY, municipality))
                .sort(ascending("who.lastName", "who.firstName"))
                .map(ProtectedCaseDocument::toCase)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<ProtectedCase> find(String id) {
        return Optional.ofNullable(cases.find(eq("_id", id)).first()).map(ProtectedCaseDocument::toCase);
    }

    @Override
    public ProtectedCase add(ProtectedCase first) {
        return ProtectedCaseDocument.toCase(Creation.insert(cases, stored(first)));
    }

    @Override
    public ProtectedCase addOnce(ProtectedCase first, CandidateId from) {
        var document = stored(first).append(FROM, from.value());
        try {
            cases.insertOne(document);
            return ProtectedCaseDocument.toCase(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            var earlier = cases.find(eq(FROM, from.value())).first();
            if (earlier == null) throw e;
            return ProtectedCaseDocument.toCase(earlier);
        }
    }

    @Override
    public void settled(String id) {
        cases.updateOne(eq("_id", id), new Document("$unset", new Document(FROM, "")));
    }

    @Override
    public ProtectedCase put(ProtectedCase next) {
        var unchangedSince = new Document("_id", next.id()).append("v", next.version());
        var change = new Document("$set", ProtectedCaseDocument.of(next)).append("$inc", new Document("v", 1L));
        if (cases.updateOne(unchangedSince, change).getMatchedCount() == 0)
            throw new CandidateProblem.ChangedMeanwhile();
        return find(next.id()).orElseThrow(CandidateProblem.ChangedMeanwhile::new);
    }

    @Override
    public void remove(ProtectedCase gone) {
        cases.deleteOne(eq("_id", gone.id()));
    }

    /** Whether somebody protected has this sign-in: then it opens no other case. */
    boolean has(String subject) {
        return cases.find(eq(SUBJECT, subject)).first() != null;
    }

    private static Document stored(ProtectedCase first) {
        return ProtectedCaseDocument.of(first).append("_id", first.id()).append("v", 1L);
    }
}
