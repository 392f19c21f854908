package no.larvik.laereplass.notification.kafka;

import java.util.Locale;
import java.util.Optional;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.MatchFact;
import no.larvik.laereplass.notification.MatchRef;
import no.larvik.laereplass.notification.MatchStep;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What matching-service announces on {@code match.event.v1}; only the fields we need are read. */
final class MatchAnnouncement {

    private MatchAnnouncement() {}

    /** @return empty for a type nobody is told about, or one we were not written for */
    static Optional<MatchFact> read(Incoming incoming) {
        return step(incoming.type()).map(step -> fact(step, incoming));
    }

    private static Optional<MatchStep> step(String type) {
        return Optional.ofNullable(
                switch (type) {
                    case "no.larvik.laereplass.match.proposed.v1", "no.larvik.laereplass.match.asked-again.v1" ->
                        MatchStep.PROPOSED;
                    case "no.larvik.laereplass.match.accepted.v1" -> MatchStep.ACCEPTED;
                    case "no.larvik.laereplass.match.presented.v1" -> MatchStep.PRESENTED;
                    case "no.larvik.laereplass.match.declined.v1" -> MatchStep.DECLINED;
                    case "no.larvik.laereplass.match.expired.v1" -> MatchStep.EXPIRED;
                    case "no.larvik.laereplass.match.interested.v1" -> MatchStep.INTERESTED;
                    case "no.larvik.laereplass.match.not-selected.v1" -> MatchStep.NOT_SELECTED;
                    case "no.larvik.laereplass.match.employer-silent.v1" -> MatchStep.EMPLOYER_SILENT;
                    case "no.larvik.laereplass.match.offered.v1" -> MatchStep.OFFERED;
                    case "no.larvik.laereplass.match.offer-accepted.v1" -> MatchStep.OFFER_ACCEPTED;
                    case "no.larvik.laereplass.match.offer-declined.v1" -> MatchStep.OFFER_DECLINED;
                    case "no.larvik.laereplass.match.withdrawn.v1" -> MatchStep.WITHDRAWN;
                    case "no.larvik.laereplass.match.superseded.v1" -> MatchStep.SUPERSEDED;
                    default -> null;
                });
    }

    private static MatchFact fact(MatchStep step, Incoming incoming) {
        var value = incoming.value();
        if (value == null) throw new IllegalArgumentException("an announcement without content");
        var match = new MatchRef(
                needed(value, "matchId"),
                needed(value, "candidateId"),
                needed(value, "openingId"),
                needed(value, "employerId"),
                needed(value, "municipality"));
        return new MatchFact(incoming.id(), step, match, from(value), by(value), incoming.time());
    }

    private static MatchStep from(JsonNode value) {
        return value.hasNonNull("from") ? MatchStep.of(value.get("from").asString()) : MatchStep.DRAFT;
    }

    private static @Nullable Audience by(JsonNode value) {
        if (!value.hasNonNull("by")) return null;
        return switch (value.get("by").asString().toLowerCase(Locale.ROOT)) {
            case "candidate" -> Audience.CANDIDATE;
            case "employer" -> Audience.EMPLOYER;
            case "staff", "team-lead" -> Audience.STAFF;
            default -> null;
        };
    }

    private static String needed(JsonNode value, String field) {
        if (!value.hasNonNull(field)) throw new IllegalArgumentException("an announcement without " + field);
        return value.get(field).asString();
    }
}
