package no.larvik.laereplass.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of occasions: what happened, who is told, over which channels, until when it is worth sending, and what is
 * reminded of. Adding one is a row here, its words in three languages, and a test; {@code docs/notifications.md} is
 * drawn from it.
 */
public final class Announcements {

    static final List<Announcement> TABLE = Stream.of(
                    OccasionsOfMatches.ROWS,
                    OccasionsOfJourneys.ROWS,
                    OccasionsOfMessages.ROWS,
                    OccasionsOfInvitations.ROWS,
                    OccasionsOfDays.ROWS,
                    OccasionsOfSearches.ROWS)
            .flatMap(List::stream)
            .toList();

    /** Why nobody is told. */
    static final Map<News, String> TOLD_TO_NOBODY = Map.of(
            News.MATCH_DRAFTED, "a draft is staff's own thought until it is proposed",
            News.MATCH_COMPLETED, "the journey's certificate says it",
            News.MATCH_ENDED, "the journey's end says it",
            News.MATCH_ERASED, "what is erased is not talked about; that it closed was told before",
            News.JOURNEY_PLANNED, "the approved contract says it",
            News.JOURNEY_CONTACT_REGISTERED, "staff's own note of a contact both took part in",
            News.JOURNEY_ERASED, "what is erased is not talked about",
            News.MESSAGE_ERASED, "what is erased is not talked about",
            News.FORMIDLING_ERASED, "what is erased is not talked about",
            News.SEARCH_ERASED, "its owner deleted it");

    private Announcements() {}

    static List<Announcement> of(Happening happening) {
        return TABLE.stream().filter(row -> row.concerns(happening)).toList();
    }

    /** @return empty when a newer version has taken the row out */
    static Optional<Announcement> rowOf(Delivery delivery) {
        return TABLE.stream().filter(row -> row.isOf(delivery)).findFirst();
    }

    /** Sides that the owner of the life cycle names as told, and why they are not. */
    static Optional<String> notTold(News news, Audience audience) {
        if (TOLD_TO_NOBODY.containsKey(news)) return Optional.of(TOLD_TO_NOBODY.get(news));
        var toldOfTheYes = news == News.MATCH_PRESENTED && audience == Audience.STAFF;
        return toldOfTheYes ? Optional.of("told of the yes a moment before") : Optional.empty();
    }
}
