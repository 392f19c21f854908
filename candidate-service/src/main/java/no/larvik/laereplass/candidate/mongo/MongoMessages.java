package no.larvik.laereplass.candidate.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Message;
import no.larvik.laereplass.candidate.Messages;
import no.larvik.laereplass.candidate.kafka.MessageV1;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.chassis.store.Stored;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document a message, stored together with the announcement that it is there. */
final class MongoMessages implements Messages {

    private static final String ABOUT = "candidate";
    private static final int AT_ONCE = 500;

    private final AggregateStore store;

    MongoMessages(AggregateStore store) {
        this.store = store;
    }

    @Override
    public List<Message> about(CandidateId id, @Nullable String before, int limit) {
        var of = eq("st." + ABOUT, id.value());
        var filter = before == null ? of : and(of, lt("_id", before));
        return store.findAll(filter, descending("_id"), limit).stream()
                .map(MongoMessages::toMessage)
                .toList();
    }

    @Override
    public Optional<Message> find(String id) {
        return store.find(id).map(MongoMessages::toMessage);
    }

    @Override
    public Message add(Message first) {
        return toMessage(store.insert(first.id(), of(first), List.of(MessageV1.sent(first))));
    }

    @Override
    public void put(Message next) {
        try {
            store.replace(next.id(), next.version(), of(next), List.of());
        } catch (ChangedMeanwhile readAlready) {
            // somebody else of the same side read it first: that is what was wanted
        }
    }

    @Override
    public void move(CandidateId from, CandidateId to) {
        for (var left = about(from, null, AT_ONCE); !left.isEmpty(); left = about(from, null, AT_ONCE))
            for (var message : left)
                store.replace(message.id(), message.version(), of(message).append(ABOUT, to.value()), List.of());
    }

    @Override
    public void removeAll(CandidateId about) {
        for (var left = about(about, null, AT_ONCE); !left.isEmpty(); left = about(about, null, AT_ONCE))
            for (var message : left) store.erase(message.id(), message.version(), "ERASED_WITH_THE_CASE");
    }

    static Message toMessage(Stored stored) {
        var state = stored.state();
        var by = state.get("by", Document.class);
        return new Message(
                stored.id(),
                stored.version(),
                new CandidateId(state.getString(ABOUT)),
                state.getString("municipality"),
                Message.Side.valueOf(state.getString("from")),
                by == null ? null : ProfessionalDocument.toProfessional(by),
                state.getString("text"),
                Objects.requireNonNull(Times.read(state, "at"), "at"),
                Times.read(state, "readAt"));
    }

    private static Document of(Message message) {
        var document = new Document(ABOUT, message.about().value())
                .append("municipality", message.municipality())
                .append("from", message.from().name())
                .append("text", message.text())
                .append("at", Times.stored(message.at()));
        var by = message.by();
        if (by != null) document.append("by", ProfessionalDocument.of(by));
        var readAt = message.readAt();
        return readAt == null ? document : document.append("readAt", Times.stored(readAt));
    }
}
