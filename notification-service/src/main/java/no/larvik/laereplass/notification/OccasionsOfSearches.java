package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.Audience.EMPLOYER;
import static no.larvik.laereplass.notification.Audience.STAFF;
import static no.larvik.laereplass.notification.Row.table;
import static no.larvik.laereplass.notification.Row.tell;

import java.util.List;

/** Something new fits a saved search. Nobody is told who or how many; staff see on the page whom they may see. */
final class OccasionsOfSearches {

    private static final Recheck WANTED = new Recheck.StillSearched();

    static final List<Announcement> ROWS = table(
            tell(News.SEARCH_PLACES_FOUND, Occasion.NEW_PLACES, WANTED, STAFF),
            tell(News.SEARCH_PEOPLE_FOUND, Occasion.NEW_PEOPLE, WANTED, EMPLOYER),
            tell(News.SEARCH_CASES_FOUND, Occasion.NEW_CASES, WANTED, STAFF));

    private OccasionsOfSearches() {}
}
