package no.larvik.laereplass.candidate.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Referral;
import no.larvik.laereplass.candidate.Referrals;
import no.larvik.laereplass.chassis.store.Leftovers;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document a referral. */
@Component
final class MongoReferrals implements Referrals {

    private static final String MUNICIPALITY = "municipality";
    private static final String BY = "by.subject";
    private static final String DECISION = "decision";
    private static final String BECAME = "decision.candidate";

    private final MongoCollection<Document> referrals;

    MongoReferrals(MongoDatabase database) {
        referrals = database.getCollection("referrals");
        Creation.prepare(referrals);
        referrals.createIndex(Indexes.ascending(MUNICIPALITY, "_id"));
        referrals.createIndex(Indexes.ascending(BECAME));
    }

    @Override
    public Optional<Referral> find(String id) {
        return Optional.ofNullable(referrals.find(eq("_id", id)).first()).map(MongoReferrals::toReferral);
    }

    @Override
    public List<Referral> list(
            String municipality, @Nullable String by, boolean waiting, @Nullable String after, int limit) {
        var filters = new ArrayList<Bson>();
        filters.add(eq(MUNICIPALITY, municipality));
        if (by != null) filters.add(eq(BY, by));
        if (waiting) filters.add(exists(DECISION, false));
        if (after != null) filters.add(lt("_id", after));
        return referrals
                .find(and(filters))
                .sort(descending("_id"))
                .limit(limit)
                .map(MongoReferrals::toReferral)
                .into(new ArrayList<>());
    }

    @Override
    public Referral add(Referral first) {
        var document = of(first).append("_id", first.id()).append("v", 1L);
        return toReferral(Creation.insert(referrals, document));
    }

    @Override
    public Referral put(Referral next) {
        var unchangedSince = new Document("_id", next.id()).append("v", next.version());
        var change = new Document("$set", of(next)).append("$inc", new Document("v", 1L));
        if (referrals.updateOne(unchangedSince, change).getMatchedCount() == 0)
            throw new CandidateProblem.ChangedMeanwhile();
        return find(next.id()).orElseThrow(CandidateProblem.ChangedMeanwhile::new);
    }

    @Override
    public List<Referral> about(CandidateId id) {
        return referrals
                .find(eq(BECAME, id.value()))
                .map(MongoReferrals::toReferral)
                .into(new ArrayList<>());
    }

    @Override
    public void move(CandidateId from, CandidateId to) {
        var change = new Document("$set", new Document(BECAME, to.value())).append("$inc", new Document("v", 1L));
        referrals.updateMany(eq(BECAME, from.value()), change);
    }

    @Override
    public List<Referral> returnedBefore(Instant when, int limit) {
        return referrals
                .find(and(exists("decision.reason"), lt("decision.at", Times.stored(when))))
                .limit(limit)
                .map(MongoReferrals::toReferral)
                .into(new ArrayList<>());
    }

    @Override
    public void remove(List<Referral> gone) {
        for (var referral : gone) referrals.deleteOne(eq("_id", referral.id()));
    }

    @Override
    public boolean removeUnchanged(Referral gone) {
        var unchanged = and(eq("_id", gone.id()), eq("v", gone.version()));
        return referrals.deleteOne(unchanged).getDeletedCount() == 1;
    }

    @Override
    public void removeAbout(CandidateId id) {
        Leftovers.remove(referrals, eq(BECAME, id.value()));
    }

    private static Document of(Referral referral) {
        var document = new Document(MUNICIPALITY, referral.municipality())
                .append("person", PersonDocument.of(referral.person()))
                .append("home", PersonDocument.of(referral.home()))
                .append("by", ProfessionalDocument.of(referral.by()))
                .append("from", referral.from())
                .append("how", referral.agreed().how().name())
                .append("toldAt", Times.stored(referral.agreed().at()))
                .append("words", referral.words())
                .append("at", Times.stored(referral.at()));
        var ageReason = referral.ageReason();
        if (ageReason != null) document.append("ageReason", ageReason);
        var decision = referral.decision();
        return decision == null ? document : document.append(DECISION, of(decision));
    }

    private static Document of(Referral.Decision decision) {
        var document =
                new Document("by", ProfessionalDocument.of(decision.by())).append("at", Times.stored(decision.at()));
        return switch (decision) {
            case Referral.Decision.Accepted accepted ->
                document.append("candidate", accepted.candidateId().value());
            case Referral.Decision.Returned returned ->
                document.append("reason", returned.reason().name()).append("words", returned.words());
        };
    }

    private static Referral toReferral(Document document) {
        var decision = document.get(DECISION, Document.class);
        return new Referral(
                document.getString("_id"),
                document.getLong("v"),
                document.getString(MUNICIPALITY),
                PersonDocument.toPerson(document.get("person", Document.class)),
                PersonDocument.toHome(document.get("home", Document.class)),
                ProfessionalDocument.toProfessional(document.get("by", Document.class)),
                document.getString("from"),
                new OnBehalf(OnBehalf.How.valueOf(document.getString("how")), instant(document, "toldAt")),
                document.getString("words"),
                document.getString("ageReason"),
                instant(document, "at"),
                decision == null ? null : toDecision(decision));
    }

    private static Referral.Decision toDecision(Document document) {
        var by = ProfessionalDocument.toProfessional(document.get("by", Document.class));
        var became = document.getString("candidate");
        if (became != null) return new Referral.Decision.Accepted(by, instant(document, "at"), new CandidateId(became));
        return new Referral.Decision.Returned(
                by,
                instant(document, "at"),
                Referral.Reason.valueOf(document.getString("reason")),
                document.getString("words"));
    }

    private static Instant instant(Document document, String field) {
        return Objects.requireNonNull(Times.read(document, field), field);
    }
}
