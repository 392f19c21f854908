package no.larvik.laereplass.notification.kafka;

import java.util.Optional;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.MessageFact;
import tools.jackson.databind.JsonNode;

/** What candidate-service announces on {@code message.event.v1}; only the fields we need are read. */
final class MessageAnnouncement {

    private static final String SENT = "no.larvik.laereplass.message.sent.v1";

    private MessageAnnouncement() {}

    /** @return empty for a type we were not written for */
    static Optional<MessageFact> read(Incoming incoming) {
        if (!incoming.type().equals(SENT)) return Optional.empty();
        var value = incoming.value();
        if (value == null) throw new IllegalArgumentException("an announcement without content");
        var to = needed(value, "from").equals("CANDIDATE") ? Audience.STAFF : Audience.CANDIDATE;
        return Optional.of(new MessageFact(
                incoming.id(),
                needed(value, "messageId"),
                needed(value, "candidateId"),
                needed(value, "municipality"),
                to));
    }

    private static String needed(JsonNode value, String field) {
        if (!value.hasNonNull(field)) throw new IllegalArgumentException("an announcement without " + field);
        return value.get(field).asString();
    }
}
