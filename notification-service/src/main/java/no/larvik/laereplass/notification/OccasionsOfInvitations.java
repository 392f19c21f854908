package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.Audience.CANDIDATE;
import static no.larvik.laereplass.notification.Row.table;
import static no.larvik.laereplass.notification.Row.tell;

import java.util.List;

/** Before the first sign-in there is a telephone and nothing else. */
final class OccasionsOfInvitations {

    static final List<Announcement> ROWS =
            table(tell(News.CANDIDATE_INVITED, Occasion.INVITATION, new Recheck.StillInvited(), CANDIDATE));

    private OccasionsOfInvitations() {}
}
