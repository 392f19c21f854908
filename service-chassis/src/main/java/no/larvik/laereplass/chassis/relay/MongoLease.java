package no.larvik.laereplass.chassis.relay;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;

/** A document with an owner and an end. Clocks may differ between replicas: the fence, not this, keeps order. */
final class MongoLease implements Lease {

    private final MongoCollection<Document> leases;
    private final String name;
    private final String owner;
    private final Duration length;
    private final InstantSource clock;
    private long renewAt; // by System.nanoTime, which stands still for nobody
    private boolean held;

    MongoLease(MongoCollection<Document> leases, String name, String owner, Duration length, InstantSource clock) {
        this.leases = leases;
        this.name = name;
        this.owner = owner;
        this.length = length;
        this.clock = clock;
    }

    @Override
    public boolean hold() {
        if (held && System.nanoTime() - renewAt < 0) return true;
        renewAt = System.nanoTime() + length.dividedBy(3).toNanos();
        held = renewed();
        return held;
    }

    @Override
    public void release() {
        held = false;
        leases.deleteOne(new Document("_id", name).append("owner", owner));
    }

    private boolean renewed() {
        var now = clock.instant();
        var mine = new Document("_id", name).append("owner", owner).append("until", Date.from(now.plus(length)));
        var found = leases.find(eq("_id", name)).first();
        if (found == null) return inserted(mine);
        if (!owner.equals(found.getString("owner"))
                && found.getDate("until").toInstant().isAfter(now)) return false;
        var unchanged = new Document("_id", name)
                .append("owner", found.getString("owner"))
                .append("until", found.getDate("until"));
        var taken = new Document("$set", new Document("owner", owner).append("until", mine.getDate("until")));
        return leases.updateOne(unchanged, taken).getMatchedCount() == 1;
    }

    private boolean inserted(Document mine) {
        try {
            leases.insertOne(mine);
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
            return false;
        }
    }
}
