package no.larvik.laereplass.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asks the owner of what a message is about, right before each try, whether it still says something true. */
@Service
public class StillTrue {

    private final Matches matches;
    private final Journeys journeys;
    private final Unread unread;
    private final Invitations invitations;
    private final Days days;
    private final SearchOwners searches;

    StillTrue(
            Matches matches,
            Journeys journeys,
            Unread unread,
            Invitations invitations,
            Days days,
            SearchOwners searches) {
        this.matches = matches;
        this.journeys = journeys;
        this.unread = unread;
        this.invitations = invitations;
        this.days = days;
        this.searches = searches;
    }

    /** Each thing is asked about once, however many messages of a round hang on it. An invitation and a day have one message for each way. */
    StillTrue forOneRound() {
        return new StillTrue(
                Once.each(matches::now)::apply,
                Once.each(journeys::now)::apply,
                Once.each(unread::now)::apply,
                invitations,
                days,
                Once.each(searches::now)::apply);
    }

    Verdict of(Delivery delivery) {
        var row = Announcements.rowOf(delivery).orElse(null);
        if (row == null) return new Verdict.Untrue("NO_LONGER_TOLD");
        var id = delivery.match().matchId();
        return switch (row.recheck()) {
            case Recheck.StillUnread() -> unread(id);
            case Recheck.StillInvited() -> invited(delivery.match().candidateId(), id);
            case Recheck.DayStillConcerns() ->
                switch (days.now(id)) {
                    case Days.Answer.Late() -> new Verdict.Late("DAY_LATE");
                    case Days.Answer.Gone() -> new Verdict.Untrue("DAY_GONE");
                    case Days.Answer.Concerns(var day) -> standing(true, delivery, day);
                };
            case Recheck.StillSearched() ->
                switch (searches.now(id)) {
                    case SearchOwners.Answer.Late() -> new Verdict.Late("SEARCH_LATE");
                    case SearchOwners.Answer.Gone() -> new Verdict.Untrue("SEARCH_GONE");
                    case SearchOwners.Answer.Wanted wanted -> new Verdict.True();
                };
            case Recheck.MatchAt(var steps) ->
                switch (matches.now(id)) {
                    case Matches.Answer.Late() -> new Verdict.Late("MATCH_LATE");
                    case Matches.Answer.Gone() -> gone(delivery);
                    case Matches.Answer.At(var step, var deadline) ->
                        standing(steps.contains(step), delivery, deadline);
                };
            case Recheck.JourneyAt(var stages) ->
                switch (journeys.now(id)) {
                    case Journeys.Answer.Late() -> new Verdict.Late("JOURNEY_LATE");
                    case Journeys.Answer.Gone() -> new Verdict.Untrue("JOURNEY_GONE");
                    case Journeys.Answer.At(var stage, var talkDue) ->
                        standing(stages.contains(stage), delivery, talkDue);
                };
        };
    }

    /** Its young person is forgotten: to the company it is over, which stays true. */
    private static Verdict gone(Delivery delivery) {
        var over = delivery.audience() == Audience.EMPLOYER && delivery.occasion() == Occasion.CLOSED;
        return over ? new Verdict.True() : new Verdict.Untrue("MATCH_GONE");
    }

    /** A reminder is of one deadline, and of no other that has taken its place. */
    private static Verdict standing(boolean there, Delivery delivery, @Nullable Instant deadline) {
        var of = delivery.reminderOf();
        var same = of == null || (deadline != null && of.toEpochMilli() == deadline.toEpochMilli());
        return there && same ? new Verdict.True() : new Verdict.Untrue("MOVED_ON");
    }

    private Verdict unread(String messageId) {
        return switch (unread.now(messageId)) {
            case LATE -> new Verdict.Late("MESSAGE_LATE");
            case GONE -> new Verdict.Untrue("MESSAGE_GONE");
            case READ -> new Verdict.Untrue("READ_ALREADY");
            case WAITING -> new Verdict.True();
        };
    }

    private Verdict invited(String candidateId, String invitationId) {
        return switch (invitations.now(candidateId, invitationId)) {
            case LATE -> new Verdict.Late("INVITATION_LATE");
            case GONE -> new Verdict.Untrue("INVITATION_GONE");
            case HANDED_OUT -> new Verdict.Lost("CODE_LOST");
            case WAITING -> new Verdict.True();
        };
    }

    /** What came of asking; the codes go into the log. */
    sealed interface Verdict {

        record True() implements Verdict {}

        record Untrue(String why) implements Verdict {}

        /** Still true, and cannot be said any more: it has surely not arrived. */
        record Lost(String why) implements Verdict {}

        /** Nobody answered in time: ask again. */
        record Late(String why) implements Verdict {}
    }
}
