package no.larvik.laereplass.candidate.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.github.f4b6a3.uuid.UuidCreator;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.candidate.Access;
import no.larvik.laereplass.candidate.AccessLog;
import no.larvik.laereplass.candidate.Actor;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Sight;
import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.security.CurrentCaller;
import no.larvik.laereplass.chassis.store.Leftovers;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Two records of the same look: the audit trail, hash-chained over pseudonyms, for those who control; and a plain one,
 * with names, for the person it is about.
 */
final class MongoAccessLog implements AccessLog {

    private static final String NO_RELATION = "NO_RELATION";
    private static final String LIST = "list";

    private final MongoCollection<Document> looks;
    private final AuditLog audit;
    private final InstantSource clock;

    MongoAccessLog(MongoCollection<Document> looks, AuditLog audit, InstantSource clock) {
        this.looks = looks;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void seen(Actor by, CandidateId about, Sight what) {
        audit.read(CurrentCaller.get(), about.value(), what.name(), what.why().name());
        looks.insertOne(new Document("_id", UuidCreator.getTimeOrderedEpoch().toString())
                .append("candidate", about.value())
                .append("at", Times.stored(clock.instant()))
                .append("viewer", Access.viewer(by).name())
                .append("name", by.name())
                .append("from", Access.from(by))
                .append("what", what.name()));
    }

    @Override
    public void listed(Actor by, Sight what) {
        audit.read(CurrentCaller.get(), LIST, what.name(), what.why().name());
    }

    @Override
    public void forget(CandidateId about) {
        Leftovers.remove(looks, eq("candidate", about.value()));
    }

    @Override
    public void move(CandidateId from, CandidateId to) {
        looks.updateMany(eq("candidate", from.value()), new Document("$set", new Document("candidate", to.value())));
    }

    @Override
    public long countBefore(Instant when) {
        return looks.countDocuments(lt("at", Times.stored(when)));
    }

    @Override
    public void forgetBefore(Instant when) {
        looks.deleteMany(lt("at", Times.stored(when)));
    }

    @Override
    public void decided(Actor by, String subject, String what) {
        audit.changing(CurrentCaller.get(), "staff:" + subject, what, "ADMINISTRATION");
    }

    @Override
    public void refused(Actor who, CandidateId about, String what) {
        audit.denied(CurrentCaller.get(), about.value(), what, NO_RELATION);
    }

    @Override
    public List<Access> about(CandidateId id, @Nullable String after, int limit) {
        var own = eq("candidate", id.value());
        return looks.find(after == null ? own : and(own, lt("_id", after)))
                .sort(descending("_id"))
                .limit(limit)
                .map(MongoAccessLog::toAccess)
                .into(new ArrayList<>());
    }

    private static Access toAccess(Document look) {
        return new Access(
                look.getString("_id"),
                Objects.requireNonNull(Times.read(look, "at"), "at"),
                Access.Viewer.valueOf(look.getString("viewer")),
                look.getString("name"),
                look.getString("from"),
                Sight.valueOf(look.getString("what")));
    }
}
