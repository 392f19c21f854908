package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.Audience.CANDIDATE;
import static no.larvik.laereplass.notification.Audience.EMPLOYER;
import static no.larvik.laereplass.notification.Audience.STAFF;
import static no.larvik.laereplass.notification.Row.remind;
import static no.larvik.laereplass.notification.Row.table;
import static no.larvik.laereplass.notification.Row.tell;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** From the approved contract to the certificate. */
final class OccasionsOfJourneys {

    /** Time enough to find a day that suits both. */
    static final Duration BEFORE_A_TALK = Duration.ofDays(14);

    private static final Recheck ANY = new Recheck.JourneyAt(EnumSet.allOf(JourneyStage.class));
    private static final Recheck UNDER_WAY = at(JourneyStage.RUNNING, JourneyStage.EXAM, JourneyStage.LATER);
    private static final Recheck LEARNS_ON =
            at(JourneyStage.RUNNING, JourneyStage.IN_SCHOOL, JourneyStage.EXAM, JourneyStage.LATER);
    private static final Recheck FOLLOWED =
            at(JourneyStage.RUNNING, JourneyStage.IN_SCHOOL, JourneyStage.EXAM, JourneyStage.ENDED);

    static final List<Announcement> ROWS = table(
            tell(News.JOURNEY_STARTED, Occasion.JOURNEY_STARTED, UNDER_WAY, CANDIDATE, STAFF, EMPLOYER),
            tell(News.JOURNEY_ENDED, Occasion.JOURNEY_ENDED, ANY, CANDIDATE, STAFF, EMPLOYER),
            tell(News.JOURNEY_KIND_CHANGED, Occasion.KIND_CHANGED, UNDER_WAY, CANDIDATE, STAFF, EMPLOYER),
            tell(News.JOURNEY_EXTENDED, Occasion.EXTENDED, UNDER_WAY, CANDIDATE, STAFF, EMPLOYER),
            tell(News.JOURNEY_EXAM_ENTERED, Occasion.EXAM, at(JourneyStage.EXAM), CANDIDATE, STAFF, EMPLOYER),
            tell(News.JOURNEY_EXAM_NOT_PASSED, Occasion.EXAM_NOT_PASSED, LEARNS_ON, CANDIDATE, STAFF, EMPLOYER),
            tell(News.JOURNEY_COMPLETED, Occasion.CERTIFICATE, at(JourneyStage.COMPLETED), CANDIDATE, STAFF, EMPLOYER),
            tell(
                    News.JOURNEY_GONE_TO_SCHOOL,
                    Occasion.TO_SCHOOL,
                    at(JourneyStage.IN_SCHOOL, JourneyStage.EXAM),
                    CANDIDATE,
                    STAFF),
            tell(News.JOURNEY_CLOSED, Occasion.JOURNEY_CLOSED, at(JourneyStage.CLOSED), CANDIDATE, STAFF),
            tell(News.JOURNEY_TALK_HELD, Occasion.TALK_HELD, ANY, CANDIDATE),
            tell(News.JOURNEY_TALK_MISSED, Occasion.TALK_MISSED, FOLLOWED, STAFF),
            tell(News.JOURNEY_TALK_ASKED_FOR, Occasion.TALK_ASKED_FOR, FOLLOWED, STAFF),
            tell(News.JOURNEY_SILENCE_WARNED, Occasion.SILENCE, FOLLOWED, STAFF),
            talk(News.JOURNEY_STARTED),
            talk(News.JOURNEY_TALK_HELD),
            talk(News.JOURNEY_TALK_MISSED),
            talk(News.JOURNEY_GONE_TO_SCHOOL));

    private OccasionsOfJourneys() {}

    private static Recheck at(JourneyStage... stages) {
        return new Recheck.JourneyAt(Set.of(stages));
    }

    private static Stream<Announcement> talk(News when) {
        return remind(when, Occasion.TALK_DUE, FOLLOWED, BEFORE_A_TALK, CANDIDATE, STAFF);
    }
}
