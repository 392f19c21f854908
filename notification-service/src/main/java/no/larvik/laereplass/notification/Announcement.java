package no.larvik.laereplass.notification;

import java.util.Set;

/**
 * One row of the table of occasions.
 *
 * @param when the step that was taken
 * @param stillTrue the steps at which the message still says something true; at any other it is not sent
 */
public record Announcement(
        MatchStep when, Occasion occasion, Audience audience, Set<Channel> channels, Set<MatchStep> stillTrue) {

    boolean concerns(MatchFact fact) {
        var news = occasion != Occasion.CLOSED || audience.knewOf(fact.from());
        return when == fact.happened() && audience != fact.by() && news;
    }
}
