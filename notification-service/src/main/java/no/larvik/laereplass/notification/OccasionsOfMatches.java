package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.Audience.CANDIDATE;
import static no.larvik.laereplass.notification.Audience.EMPLOYER;
import static no.larvik.laereplass.notification.Audience.STAFF;
import static no.larvik.laereplass.notification.Row.remind;
import static no.larvik.laereplass.notification.Row.table;
import static no.larvik.laereplass.notification.Row.tell;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** From a proposal to an approved contract. */
final class OccasionsOfMatches {

    /** So long before a deadline; once, and never after the answer. */
    static final Duration REMINDER = Duration.ofDays(2);

    private static final Recheck ANY = new Recheck.MatchAt(EnumSet.allOf(MatchStep.class));
    private static final Recheck AFTER_A_YES = at(
            MatchStep.ACCEPTED,
            MatchStep.PRESENTED,
            MatchStep.INTERESTED,
            MatchStep.INTERVIEW,
            MatchStep.TRIAL,
            MatchStep.OFFERED,
            MatchStep.OFFER_ACCEPTED,
            MatchStep.CONTRACT_SENT,
            MatchStep.CONTRACT_APPROVED,
            MatchStep.LATER);
    private static final Recheck AFTER_INTEREST =
            at(MatchStep.INTERESTED, MatchStep.INTERVIEW, MatchStep.TRIAL, MatchStep.OFFERED);
    private static final Recheck TAKEN =
            at(MatchStep.OFFER_ACCEPTED, MatchStep.CONTRACT_SENT, MatchStep.CONTRACT_APPROVED, MatchStep.LATER);
    private static final Recheck CONTRACT_OUT =
            at(MatchStep.CONTRACT_SENT, MatchStep.CONTRACT_APPROVED, MatchStep.LATER);
    private static final Recheck APPROVED = at(MatchStep.CONTRACT_APPROVED, MatchStep.COMPLETED, MatchStep.LATER);

    static final List<Announcement> ROWS = table(
            tell(News.MATCH_PROPOSED, Occasion.PROPOSAL, at(MatchStep.PROPOSED), CANDIDATE),
            reminder(News.MATCH_PROPOSED, Occasion.REMINDER_PROPOSAL, CANDIDATE),
            tell(News.MATCH_ASKED_AGAIN, Occasion.ASKED_AGAIN, at(MatchStep.PROPOSED), CANDIDATE, STAFF, EMPLOYER),
            reminder(News.MATCH_ASKED_AGAIN, Occasion.REMINDER_PROPOSAL, CANDIDATE),
            tell(News.MATCH_ACCEPTED, Occasion.SAID_YES, AFTER_A_YES, STAFF),
            tell(News.MATCH_PRESENTED, Occasion.SAID_YES, at(MatchStep.PRESENTED), EMPLOYER),
            reminder(News.MATCH_PRESENTED, Occasion.REMINDER_CARD, EMPLOYER),
            tell(News.MATCH_DECLINE_UNDONE, Occasion.NO_UNDONE, at(MatchStep.PROPOSED), STAFF),
            tell(News.MATCH_INTERESTED, Occasion.INTERESTED, AFTER_INTEREST, CANDIDATE, STAFF),
            tell(News.MATCH_INTERVIEW_AGREED, Occasion.INTERVIEW_AGREED, at(MatchStep.INTERVIEW), CANDIDATE, STAFF),
            tell(
                    News.MATCH_INTERVIEW_CHANGED,
                    Occasion.INTERVIEW_CHANGED,
                    at(MatchStep.INTERVIEW),
                    CANDIDATE,
                    STAFF,
                    EMPLOYER),
            reminder(News.MATCH_INTERVIEW_AGREED, Occasion.REMINDER_MEETING, CANDIDATE, EMPLOYER),
            reminder(News.MATCH_INTERVIEW_CHANGED, Occasion.REMINDER_MEETING, CANDIDATE, EMPLOYER),
            tell(News.MATCH_TRIAL_STARTED, Occasion.TRIAL, at(MatchStep.TRIAL), CANDIDATE, STAFF),
            tell(News.MATCH_OFFERED, Occasion.OFFERED, at(MatchStep.OFFERED), CANDIDATE, STAFF),
            reminder(News.MATCH_OFFERED, Occasion.REMINDER_OFFER, CANDIDATE),
            tell(News.MATCH_OFFER_DECLINE_UNDONE, Occasion.NO_UNDONE, at(MatchStep.OFFERED), STAFF, EMPLOYER),
            tell(News.MATCH_OFFER_ACCEPTED, Occasion.OFFER_ACCEPTED, TAKEN, EMPLOYER, STAFF),
            tell(News.MATCH_CONTRACT_PREPARED, Occasion.CONTRACT_PREPARED, TAKEN, CANDIDATE, STAFF, EMPLOYER),
            tell(News.MATCH_CONTRACT_SENT, Occasion.CONTRACT_SENT, CONTRACT_OUT, CANDIDATE, STAFF, EMPLOYER),
            tell(
                    News.MATCH_CONTRACT_RETURNED,
                    Occasion.CONTRACT_RETURNED,
                    at(MatchStep.OFFER_ACCEPTED),
                    CANDIDATE,
                    EMPLOYER),
            tell(News.MATCH_CONTRACT_APPROVED, Occasion.CONTRACT_APPROVED, APPROVED, CANDIDATE, STAFF, EMPLOYER),
            end(News.MATCH_DECLINED, STAFF),
            end(News.MATCH_EXPIRED, CANDIDATE, STAFF, EMPLOYER),
            end(News.MATCH_NOT_SELECTED, CANDIDATE, STAFF),
            end(News.MATCH_EMPLOYER_SILENT, CANDIDATE, STAFF, EMPLOYER),
            end(News.MATCH_OFFER_DECLINED, EMPLOYER, STAFF),
            end(News.MATCH_WITHDRAWN, CANDIDATE, STAFF, EMPLOYER),
            end(News.MATCH_SUPERSEDED, CANDIDATE, STAFF, EMPLOYER),
            tell(News.MATCH_OBJECTED, Occasion.OBJECTED, ANY, STAFF, CANDIDATE, EMPLOYER),
            recorded(CANDIDATE, News.MATCH_ACCEPTED, News.MATCH_DECLINED, News.MATCH_INTERVIEW_CHANGED),
            recorded(CANDIDATE, News.MATCH_OFFER_ACCEPTED, News.MATCH_OFFER_DECLINED),
            recorded(CANDIDATE, News.MATCH_CONTRACT_PREPARED, News.MATCH_WITHDRAWN),
            recorded(EMPLOYER, News.MATCH_INTERESTED, News.MATCH_NOT_SELECTED, News.MATCH_INTERVIEW_AGREED),
            recorded(EMPLOYER, News.MATCH_INTERVIEW_CHANGED, News.MATCH_TRIAL_STARTED, News.MATCH_OFFERED),
            recorded(EMPLOYER, News.MATCH_CONTRACT_PREPARED, News.MATCH_WITHDRAWN));

    private OccasionsOfMatches() {}

    private static Recheck at(MatchStep... steps) {
        return new Recheck.MatchAt(Set.of(steps));
    }

    private static Stream<Announcement> reminder(News when, Occasion occasion, Audience... sides) {
        return remind(when, occasion, at(when.step()), REMINDER, sides);
    }

    /** True only where it happened: an undone no is not told. */
    private static Stream<Announcement> end(News when, Audience... sides) {
        return tell(when, Occasion.CLOSED, at(when.step()), sides);
    }

    /** That it was written down stays true whatever follows, and so does the right to object. */
    private static Stream<Announcement> recorded(Audience whose, News... which) {
        return Arrays.stream(which).flatMap(when -> tell(when, Occasion.RECORDED, ANY, whose));
    }
}
