package no.larvik.laereplass.notification.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Happening;
import no.larvik.laereplass.notification.MatchRef;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.News;
import no.larvik.laereplass.notification.NorwegianTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the owners of matches, journeys and messages announce; only the fields we need are read. */
final class Announced {

    private static final String OURS = "no.larvik.laereplass.";
    private static final String VERSION = ".v1";

    private Announced() {}

    /** @return empty for a type we were not written for */
    static Optional<Happening> read(Incoming incoming) {
        var type = incoming.type();
        if (!type.startsWith(OURS) || !type.endsWith(VERSION)) return Optional.empty();
        return News.of(type.substring(OURS.length(), type.length() - VERSION.length()))
                .filter(news -> !news.isErasure())
                .map(news -> happening(news, incoming));
    }

    private static Happening happening(News news, Incoming incoming) {
        var value = incoming.value();
        if (value == null) throw new IllegalArgumentException("an announcement without content");
        var about = new MatchRef(
                needed(value, idField(news)),
                isOfASearch(news) ? "" : needed(value, "candidateId"),
                ofMatch(news) ? needed(value, "openingId") : optional(value, "openingId"),
                ofMatch(news) ? needed(value, "employerId") : optional(value, "employerId"),
                needed(value, "municipality"));
        var actor = news == News.MESSAGE_SENT ? needed(value, "from") : optional(value, "by");
        return new Happening(
                incoming.id(),
                news,
                about,
                ofMatch(news) && value.hasNonNull("from")
                        ? MatchStep.of(value.get("from").asString())
                        : MatchStep.DRAFT,
                by(actor),
                value.hasNonNull("recordedBy"),
                deadline(value),
                incoming.time(),
                by(optional(value, "turn")));
    }

    private static boolean ofMatch(News news) {
        return news.name().startsWith("MATCH_");
    }

    private static boolean isOfASearch(News news) {
        return news.name().startsWith("SEARCH_");
    }

    private static String idField(News news) {
        if (news == News.CANDIDATE_INVITED) return "invitationId";
        var word = news.word();
        return word.substring(0, word.indexOf('.')) + "Id";
    }

    private static @Nullable Instant deadline(JsonNode value) {
        if (value.hasNonNull("deadline"))
            return Instant.parse(value.get("deadline").asString());
        if (!value.hasNonNull("due")) return null;
        return NorwegianTime.beginningOf(LocalDate.parse(value.get("due").asString()));
    }

    private static @Nullable Audience by(String actor) {
        return switch (actor.toLowerCase(Locale.ROOT)) {
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

    private static String optional(JsonNode value, String field) {
        return value.hasNonNull(field) ? value.get(field).asString() : "";
    }
}
