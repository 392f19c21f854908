package no.larvik.laereplass.chassis.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.chassis.operation.ImportLog;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Imports in the store. Every write compares the version, so a worker that was overtaken can write nothing more. */
final class ImportJobs implements ImportLog {

    private static final List<String> AT_WORK =
            List.of(ImportState.CHECKING.name(), ImportState.APPLYING.name(), ImportState.UNDOING.name());
    private static final int SHOWN = 50;

    private final MongoCollection<Document> imports;

    ImportJobs(MongoDatabase database) {
        imports = database.getCollection("imports");
        imports.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true));
    }

    ImportJob add(ImportJob uploaded) {
        imports.insertOne(
                ImportDocument.of(uploaded).append("_id", uploaded.id()).append("v", 1L));
        return uploaded.at(1);
    }

    Optional<ImportJob> find(String id) {
        return Optional.ofNullable(imports.find(Filters.eq("_id", id)).first()).map(ImportDocument::toJob);
    }

    /** Newest first. */
    List<ImportJob> of(String kind, String subject) {
        return imports.find(Filters.and(Filters.eq("kind", kind), Filters.eq("caller.subject", subject)))
                .sort(Sorts.descending("_id"))
                .limit(SHOWN)
                .map(ImportDocument::toJob)
                .into(new ArrayList<>());
    }

    @Override
    public List<Imported> newest(String municipality, int most) {
        return imports.find(Filters.eq("caller.municipality", municipality))
                .sort(Sorts.descending("_id"))
                .limit(most)
                .map(ImportDocument::toJob)
                .map(ImportJobs::told)
                .into(new ArrayList<>());
    }

    private static Imported told(ImportJob job) {
        var times = job.times();
        var refused = (job.result().total() > 0 ? job.result() : job.expected()).of(Outcome.REFUSED);
        return new Imported(
                job.kind(),
                job.state().name(),
                job.source().rows(),
                refused,
                job.problem(),
                times.uploaded(),
                times.undone() == null ? times.applied() : times.undone());
    }

    /** @return nothing when somebody else wrote in between */
    Optional<ImportJob> put(ImportJob next) {
        return put(next, null, null);
    }

    /** Goes on holding the work, or lets it go when nothing is left to do. */
    Optional<ImportJob> put(ImportJob next, @Nullable String worker, @Nullable Instant until) {
        var held = worker != null && until != null && next.state().isAtWork()
                ? new Document("worker", worker).append("until", Date.from(until))
                : null;
        var change = new Document("$set", ImportDocument.of(next).append("held", held))
                .append("$inc", new Document("v", 1L));
        var unchanged = new Document("_id", next.id()).append("v", next.version());
        if (imports.updateOne(unchanged, change).getMatchedCount() == 0) return Optional.empty();
        return Optional.of(next.at(next.version() + 1));
    }

    /** The oldest that waits for a worker, or whose worker has fallen silent; from now on it is this one's. */
    Optional<ImportJob> claim(String worker, Instant now, Duration lease) {
        var waiting = imports.find(Filters.in("state", AT_WORK))
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
        for (var found : waiting) {
            var held = found.get("held", Document.class);
            if (held != null && held.getDate("until").toInstant().isAfter(now)) continue;
            var job = ImportDocument.toJob(found);
            var taken = held != null && job.state() == ImportState.CHECKING
                    ? job.checking(job.columns(), job.caller())
                    : job;
            var mine = put(taken, worker, now.plus(lease));
            if (mine.isPresent()) return mine;
        }
        return Optional.empty();
    }

    boolean forget(ImportJob job) {
        var unchanged = new Document("_id", job.id()).append("v", job.version());
        return imports.deleteOne(unchanged).getDeletedCount() == 1;
    }

    /** All that were uploaded before, whoever's they are. */
    List<ImportJob> uploadedBefore(Instant moment) {
        return imports.find(Filters.lt("uploaded", Date.from(moment)))
                .map(ImportDocument::toJob)
                .into(new ArrayList<>());
    }
}
