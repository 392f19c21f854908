package no.larvik.laereplass.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that can happen on the way from a staff member's pick to the certificate, as its owner announces it, and
 * what else people are told of. Each is told to somebody in {@link Announcements}, or listed there as told to nobody, with the reason.
 */
public enum News {
    MATCH_DRAFTED(MatchStep.DRAFT),
    MATCH_PROPOSED(MatchStep.PROPOSED),
    MATCH_ASKED_AGAIN(MatchStep.PROPOSED),
    MATCH_ACCEPTED(MatchStep.ACCEPTED),
    MATCH_DECLINED(MatchStep.DECLINED),
    MATCH_DECLINE_UNDONE(MatchStep.PROPOSED),
    MATCH_EXPIRED(MatchStep.EXPIRED),
    MATCH_PRESENTED(MatchStep.PRESENTED),
    MATCH_INTERESTED(MatchStep.INTERESTED),
    MATCH_NOT_SELECTED(MatchStep.NOT_SELECTED),
    MATCH_EMPLOYER_SILENT(MatchStep.EMPLOYER_SILENT),
    MATCH_INTERVIEW_AGREED(MatchStep.INTERVIEW),
    MATCH_INTERVIEW_CHANGED(MatchStep.INTERVIEW),
    MATCH_TRIAL_STARTED(MatchStep.TRIAL),
    MATCH_OFFERED(MatchStep.OFFERED),
    MATCH_OFFER_ACCEPTED(MatchStep.OFFER_ACCEPTED),
    MATCH_OFFER_DECLINED(MatchStep.OFFER_DECLINED),
    MATCH_OFFER_DECLINE_UNDONE(MatchStep.OFFERED),
    MATCH_CONTRACT_PREPARED(MatchStep.OFFER_ACCEPTED),
    MATCH_CONTRACT_SENT(MatchStep.CONTRACT_SENT),
    MATCH_CONTRACT_RETURNED(MatchStep.OFFER_ACCEPTED),
    MATCH_CONTRACT_APPROVED(MatchStep.CONTRACT_APPROVED),
    MATCH_COMPLETED(MatchStep.COMPLETED),
    MATCH_ENDED(MatchStep.ENDED),
    MATCH_WITHDRAWN(MatchStep.WITHDRAWN),
    MATCH_SUPERSEDED(MatchStep.SUPERSEDED),
    MATCH_OBJECTED,
    MATCH_ERASED,
    JOURNEY_PLANNED,
    JOURNEY_STARTED,
    JOURNEY_ENDED,
    JOURNEY_KIND_CHANGED,
    JOURNEY_EXTENDED,
    JOURNEY_EXAM_ENTERED,
    JOURNEY_EXAM_NOT_PASSED,
    JOURNEY_COMPLETED,
    JOURNEY_GONE_TO_SCHOOL,
    JOURNEY_CLOSED,
    JOURNEY_TALK_HELD,
    JOURNEY_TALK_MISSED,
    JOURNEY_TALK_ASKED_FOR,
    JOURNEY_CONTACT_REGISTERED,
    JOURNEY_SILENCE_WARNED,
    JOURNEY_ERASED,
    MESSAGE_SENT,
    MESSAGE_ERASED,
    CANDIDATE_INVITED,
    FORMIDLING_APPLICATION_OPENED,
    FORMIDLING_SPECIAL_DEADLINE_APPROACHED,
    FORMIDLING_DEADLINE_APPROACHED,
    FORMIDLING_PLACING_BEGUN,
    FORMIDLING_SCHOOL_OFFER_APPROACHED,
    FORMIDLING_PLACING_END_APPROACHED,
    FORMIDLING_ERASED,
    SEARCH_PLACES_FOUND,
    SEARCH_PEOPLE_FOUND,
    SEARCH_CASES_FOUND,
    SEARCH_ERASED;

    private static final Set<News> ERASURES =
            EnumSet.of(MATCH_ERASED, JOURNEY_ERASED, MESSAGE_ERASED, FORMIDLING_ERASED, SEARCH_ERASED);

    private final MatchStep step;

    News() {
        this(MatchStep.LATER);
    }

    News(MatchStep step) {
        this.step = step;
    }

    /** Where a match stands right after; {@code LATER} for what does not happen to a match. */
    public MatchStep step() {
        return step;
    }

    /** That something is gone says no more than which: whoever heard of it is told of the end before. */
    public boolean isErasure() {
        return ERASURES.contains(this);
    }

    /** As announced, without owner and version: {@code match.asked-again}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    /** @return empty for what we were not written for */
    public static Optional<News> of(String word) {
        return Arrays.stream(values()).filter(news -> news.word().equals(word)).findFirst();
    }
}
