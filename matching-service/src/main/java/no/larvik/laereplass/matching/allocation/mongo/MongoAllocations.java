package no.larvik.laereplass.matching.allocation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.matching.allocation.Allocation;
import no.larvik.laereplass.matching.allocation.Allocation.State;
import no.larvik.laereplass.matching.allocation.Allocations;
import no.larvik.laereplass.matching.allocation.Plans;
import no.larvik.laereplass.matching.allocation.Progress;
import no.larvik.laereplass.matching.allocation.Scored;
import no.larvik.laereplass.matching.allocation.Stage;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * {@code {_id, state, attempt, until, …}}: every write of a worker compares state and attempt. Nothing is announced to
 * anybody, so these are no aggregates with an outbox.
 */
@Repository
class MongoAllocations implements Allocations {

    private final MongoCollection<Document> runs;
    private final MongoCollection<Document> people;
    private final MongoCollection<Document> openings;

    MongoAllocations(MongoDatabase database) {
        this.runs = database.getCollection("allocations");
        this.people = database.getCollection("allocation_people");
        this.openings = database.getCollection("allocation_openings");
        people.createIndex(Indexes.ascending("allocation"));
        openings.createIndex(Indexes.ascending("allocation"));
    }

    @Override
    public void insert(Allocation requested) {
        runs.insertOne(AllocationDocument.of(requested));
    }

    @Override
    public Optional<Allocation> find(String id) {
        return Optional.ofNullable(runs.find(eq("_id", id)).first()).map(AllocationDocument::toAllocation);
    }

    @Override
    public List<Allocation> page(String municipality, @Nullable String before, int limit) {
        var mine = eq("municipality", municipality);
        return runs.find(before == null ? mine : and(mine, lt("_id", before)))
                .sort(Sorts.descending("_id"))
                .limit(limit)
                .map(AllocationDocument::toAllocation)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Allocation> begin(String worker, Instant now, Instant until) {
        var free = or(
                eq("state", State.QUEUED.name()), and(eq("state", State.RUNNING.name()), lt("until", Date.from(now))));
        for (var found : runs.find(free).sort(Sorts.ascending("_id"))) {
            var seen = new Document("_id", found.getString("_id"))
                    .append("state", found.getString("state"))
                    .append("attempt", found.getInteger("attempt"));
            if (found.containsKey("until")) seen.append("until", found.getDate("until"));
            var taken = combine(
                    set("state", State.RUNNING.name()),
                    set("attempt", found.getInteger("attempt") + 1),
                    set("worker", worker),
                    set("until", Date.from(until)),
                    set("step", Stage.COLLECT.name()),
                    set("percent", 0));
            if (runs.updateOne(seen, taken).getMatchedCount() > 0) return find(found.getString("_id"));
        }
        return Optional.empty();
    }

    @Override
    public boolean renew(Allocation running, Progress progress, Instant until) {
        var change = AllocationDocument.progress(progress).append("until", Date.from(until));
        return runs.updateOne(mine(running), new Document("$set", change)).getMatchedCount() > 0;
    }

    @Override
    public void giveBack(Allocation running) {
        runs.updateOne(mine(running), set("state", State.QUEUED.name()));
    }

    @Override
    public boolean finish(Allocation over) {
        return runs.updateOne(mine(over), new Document("$set", AllocationDocument.end(over)))
                        .getMatchedCount()
                > 0;
    }

    @Override
    public boolean cancel(String id, Instant now) {
        var going = and(eq("_id", id), in("state", State.QUEUED.name(), State.RUNNING.name()));
        var cancelled = combine(set("state", State.CANCELLED.name()), set("finishedAt", Date.from(now)));
        return runs.updateOne(going, cancelled).getMatchedCount() > 0;
    }

    @Override
    public void keep(Allocation running, Scored scored, Plans plans) {
        KeptDocuments.openings(running, scored).forEach(openings::insertOne);
        KeptDocuments.people(running, scored, plans).forEach(people::insertOne);
    }

    @Override
    public Optional<Kept> kept(Allocation done) {
        if (done.state() != State.DONE) return Optional.empty();
        return Optional.of(KeptDocuments.toKept(done, chunks(people, done), chunks(openings, done)));
    }

    @Override
    public void forget(Allocation attempt) {
        people.deleteMany(of(attempt));
        openings.deleteMany(of(attempt));
    }

    @Override
    public void forgetEarlier(Allocation attempt) {
        var earlier = and(eq("allocation", attempt.id()), lt("attempt", attempt.attempt()));
        people.deleteMany(earlier);
        openings.deleteMany(earlier);
    }

    private static List<Document> chunks(MongoCollection<Document> chunks, Allocation attempt) {
        return chunks.find(of(attempt)).sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    private static Bson of(Allocation attempt) {
        return and(eq("allocation", attempt.id()), eq("attempt", attempt.attempt()));
    }

    private static Bson mine(Allocation running) {
        return new Document("_id", running.id())
                .append("state", State.RUNNING.name())
                .append("attempt", running.attempt());
    }
}
