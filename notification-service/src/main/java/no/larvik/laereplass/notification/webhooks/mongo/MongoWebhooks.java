package no.larvik.laereplass.notification.webhooks.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.larvik.laereplass.notification.News;
import no.larvik.laereplass.notification.webhooks.Webhook;
import no.larvik.laereplass.notification.webhooks.WebhookHealth;
import no.larvik.laereplass.notification.webhooks.Webhooks;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Where employers' systems listen; secrets lie sealed. */
@Repository
class MongoWebhooks implements Webhooks {

    private final MongoCollection<Document> documents;
    private final SealedSecrets secrets;

    MongoWebhooks(MongoDatabase database, SealedSecrets secrets) {
        this.secrets = secrets;
        documents = database.getCollection("webhooks");
        documents.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending("employerId"));
        sealWhatLiesInClear();
    }

    /** What was stored before there was a key; a key that does not open the others is noticed here too. */
    private void sealWhatLiesInClear() {
        for (var stored : documents.find()) {
            var id = text(stored, "_id");
            var secret = text(stored, "secret");
            if (SealedSecrets.isSealed(secret)) secrets.open(secret, id);
            else
                documents.updateOne(
                        new Document("_id", id).append("secret", secret), set("secret", secrets.seal(secret, id)));
        }
    }

    @Override
    public List<Webhook> of(String employerId) {
        return documents
                .find(eq("employerId", employerId))
                .sort(ascending("createdAt", "_id"))
                .map(this::toWebhook)
                .into(new ArrayList<>());
    }

    @Override
    public WebhookHealth health() {
        return WebhookHealth.of(documents
                .find()
                .projection(include("state", "failingSince"))
                .map(stored -> new WebhookHealth.One(
                        Webhook.State.valueOf(text(stored, "state")), instant(stored.getDate("failingSince"))))
                .into(new ArrayList<>()));
    }

    @Override
    public Optional<Webhook> find(String id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first()).map(this::toWebhook);
    }

    @Override
    public void add(Webhook webhook) {
        documents.insertOne(new Document("_id", webhook.id())
                .append("v", webhook.version())
                .append("employerId", webhook.employerId())
                .append("address", webhook.address())
                .append(
                        "events",
                        webhook.events().stream().map(News::word).sorted().toList())
                .append("secret", secrets.seal(webhook.secret(), webhook.id()))
                .append("state", webhook.state().name())
                .append("failingSince", date(webhook.failingSince()))
                .append("createdAt", Date.from(webhook.createdAt())));
    }

    /** Flat, so that the unique index {_id, v} serves it in the embedded store too. */
    @Override
    public boolean replace(Webhook next) {
        return documents
                        .updateOne(
                                new Document("_id", next.id()).append("v", next.version()),
                                combine(
                                        inc("v", 1L),
                                        set("state", next.state().name()),
                                        set("failingSince", date(next.failingSince()))))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void remove(String id) {
        documents.deleteOne(eq("_id", id));
    }

    private Webhook toWebhook(Document stored) {
        var events = EnumSet.noneOf(News.class);
        for (var word : stored.getList("events", String.class)) News.of(word).ifPresent(events::add);
        return new Webhook(
                text(stored, "_id"),
                text(stored, "employerId"),
                text(stored, "address"),
                events,
                secrets.open(text(stored, "secret"), text(stored, "_id")),
                Webhook.State.valueOf(text(stored, "state")),
                instant(stored.getDate("failingSince")),
                stored.getDate("createdAt").toInstant(),
                stored.get("v", Number.class).longValue());
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }

    private static @Nullable Instant instant(@Nullable Date at) {
        return at == null ? null : at.toInstant();
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.getString(field), field);
    }
}
