package no.larvik.laereplass.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Facts to start from. */
public final class MatchFacts {

    public static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");
    public static final Instant DEADLINE = Instant.parse("2026-12-02T22:59:59Z");
    public static final MatchRef MATCH = new MatchRef("m-1", "c-1", "o-1", "e-1", "3909");

    private MatchFacts() {}

    public static Happening aStep(News news, MatchStep from, @Nullable Audience by) {
        return new Happening("event-" + news.step(), news, MATCH, from, by, false, null, NOON);
    }

    static Happening recorded(News news, Audience whose) {
        return new Happening("event-" + news.step(), news, MATCH, MatchStep.PROPOSED, whose, true, null, NOON);
    }

    public static Happening aProposal() {
        return aStep(News.MATCH_PROPOSED, MatchStep.DRAFT, Audience.STAFF);
    }

    static Happening aProposalUntil(Instant deadline) {
        return new Happening(
                "event-PROPOSED", News.MATCH_PROPOSED, MATCH, MatchStep.DRAFT, Audience.STAFF, false, deadline, NOON);
    }

    /** They are to meet, and this one has a time to choose. */
    static Happening toChoose(Audience turn, Instant deadline) {
        return new Happening(
                "event-INTERVIEW",
                News.MATCH_INTERVIEW_AGREED,
                MATCH,
                MatchStep.INTERESTED,
                Audience.EMPLOYER,
                false,
                deadline,
                NOON,
                turn);
    }

    static Happening aMessage(String event, String message, Audience from) {
        return new Happening(
                event,
                News.MESSAGE_SENT,
                new MatchRef(message, "c1", "", "", "3909"),
                MatchStep.DRAFT,
                from,
                false,
                null,
                NOON);
    }

    static Happening anInvitation(String event, String invitation) {
        return new Happening(
                event,
                News.CANDIDATE_INVITED,
                new MatchRef(invitation, "c1", "", "", "3909"),
                MatchStep.DRAFT,
                null,
                false,
                null,
                NOON);
    }

    static Happening aDay(News news, Instant day) {
        var about = new MatchRef("n-1", "c1", "", "", "3909");
        return new Happening("event-" + news, news, about, MatchStep.DRAFT, null, false, day, NOON);
    }

    /** In school there is no employer. */
    static Happening aJourney(News news, boolean inSchool) {
        var employer = inSchool ? "" : "e-1";
        return new Happening(
                "event-" + news,
                news,
                new MatchRef("j-1", "c-1", inSchool ? "" : "o-1", employer, "3909"),
                MatchStep.DRAFT,
                Audience.STAFF,
                false,
                DEADLINE,
                NOON);
    }
}
