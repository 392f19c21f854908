package no.larvik.laereplass.notification.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Channel;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.DeliveryState;
import no.larvik.laereplass.notification.MatchRef;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.Occasion;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A message as stored: ids, codes and instants. */
final class DeliveryDocument {

    private DeliveryDocument() {}

    static Document of(Delivery delivery) {
        return new Document("_id", delivery.id())
                .append("v", delivery.version())
                .append("ref", Delivery.shortName(delivery.id()))
                .append("occasion", delivery.occasion().name())
                .append("happened", delivery.happened().name())
                .append("audience", delivery.audience().name())
                .append("channel", delivery.channel().name())
                .append("matchId", delivery.match().matchId())
                .append("candidateId", delivery.match().candidateId())
                .append("openingId", delivery.match().openingId())
                .append("employerId", delivery.match().employerId())
                .append("municipality", delivery.match().municipality())
                .append("state", delivery.state().name())
                .append("attempts", delivery.attempts())
                .append("createdAt", Date.from(delivery.createdAt()))
                .append("due", Date.from(delivery.due()))
                .append("reason", delivery.reason())
                .append("reminderOf", date(delivery.reminderOf()))
                .append("handedOver", delivery.handedOver())
                .append("via", delivery.via())
                .append("wording", delivery.wording())
                .append("person", delivery.person());
    }

    static Delivery toDelivery(Document stored) {
        return new Delivery(
                text(stored, "_id"),
                Occasion.valueOf(text(stored, "occasion")),
                MatchStep.valueOf(text(stored, "happened")),
                Audience.valueOf(text(stored, "audience")),
                Channel.valueOf(text(stored, "channel")),
                new MatchRef(
                        text(stored, "matchId"),
                        text(stored, "candidateId"),
                        text(stored, "openingId"),
                        text(stored, "employerId"),
                        text(stored, "municipality")),
                DeliveryState.valueOf(text(stored, "state")),
                stored.get("attempts", Number.class).intValue(),
                stored.getDate("createdAt").toInstant(),
                stored.getDate("due").toInstant(),
                stored.getString("reason"),
                instant(stored.getDate("reminderOf")),
                stored.getBoolean("handedOver", false),
                stored.getString("via"),
                stored.getString("wording"),
                stored.getString("person"),
                stored.get("v", Number.class).longValue());
    }

    /** As it is stored once the compare-and-set on what was seen has taken it up. */
    static Delivery takenUp(Delivery seen, Instant until) {
        return written(seen, DeliveryState.SENDING, seen.attempts() + 1, until, seen.handedOver());
    }

    /** As it is stored once the compare-and-set has marked it. */
    static Delivery aboutToBeHandedOver(Delivery seen) {
        return written(seen, seen.state(), seen.attempts(), seen.due(), true);
    }

    private static Delivery written(Delivery seen, DeliveryState state, int attempts, Instant due, boolean handedOver) {
        return new Delivery(
                seen.id(),
                seen.occasion(),
                seen.happened(),
                seen.audience(),
                seen.channel(),
                seen.match(),
                state,
                attempts,
                seen.createdAt(),
                due,
                seen.reason(),
                seen.reminderOf(),
                handedOver,
                seen.via(),
                seen.wording(),
                seen.person(),
                seen.version() + 1);
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.getString(field), field);
    }
}
