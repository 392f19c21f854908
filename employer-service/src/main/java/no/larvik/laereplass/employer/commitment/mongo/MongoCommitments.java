package no.larvik.laereplass.employer.commitment.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import no.larvik.laereplass.employer.commitment.Commitment;
import no.larvik.laereplass.employer.commitment.CommitmentProblem;
import no.larvik.laereplass.employer.commitment.Commitments;
import no.larvik.laereplass.employer.employers.EmployerId;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document per employer, changed by compare-and-set on its version. */
@Component
class MongoCommitments implements Commitments {

    private static final String VERSION = "v";

    private final MongoCollection<Document> commitments;

    MongoCommitments(MongoDatabase database) {
        this.commitments = database.getCollection("commitments");
    }

    @Override
    public Commitment of(EmployerId employer) {
        var found = commitments.find(eq("_id", employer.value())).first();
        return found == null ? Commitment.none(employer) : CommitmentDocument.toCommitment(found);
    }

    @Override
    public Commitment put(Commitment next) {
        var state = CommitmentDocument.of(next);
        if (next.version() == 0) insert(next, state);
        else replace(next, state);
        return new Commitment(next.employer(), next.targets(), next.clauses(), next.version() + 1);
    }

    private void insert(Commitment next, Document state) {
        try {
            commitments.insertOne(state.append("_id", next.employer().value()).append(VERSION, 1L));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            throw new CommitmentProblem.ChangedMeanwhile();
        }
    }

    private void replace(Commitment next, Document state) {
        var unchangedSince = new Document("_id", next.employer().value()).append(VERSION, next.version());
        var change = new Document("$set", state).append("$inc", new Document(VERSION, 1L));
        if (commitments.updateOne(unchangedSince, change).getMatchedCount() == 0)
            throw new CommitmentProblem.ChangedMeanwhile();
    }
}
