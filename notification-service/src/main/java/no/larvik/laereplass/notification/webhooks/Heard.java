package no.larvik.laereplass.notification.webhooks;

import java.time.Instant;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.News;

/**
 * Something happened to a match of an employer.
 *
 * @param from the step before
 */
public record Heard(
        String eventId, News news, String employerId, String matchId, String openingId, MatchStep from, Instant at) {

    /** Nobody is told the end of what they never knew, nor is their system. */
    boolean isForTheEmployer() {
        return news == News.MATCH_PRESENTED || Audience.EMPLOYER.knewOf(from);
    }
}
