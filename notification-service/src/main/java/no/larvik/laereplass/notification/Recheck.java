package no.larvik.laereplass.notification;

import java.util.Set;

/** What is asked again right before each try; when it no longer holds, the message is not sent. */
public sealed interface Recheck {

    /** The match stands at one of these steps. */
    record MatchAt(Set<MatchStep> steps) implements Recheck {}

    /** The journey stands at one of these stages. */
    record JourneyAt(Set<JourneyStage> stages) implements Recheck {}

    /** The message still waits to be read. */
    record StillUnread() implements Recheck {}

    /** The day is in the calendar as it was, is not over, and concerns the person. */
    record DayStillConcerns() implements Recheck {}

    /** The search is there, its owner wants to be told, and something of what it found is still so. */
    record StillSearched() implements Recheck {}

    /** The person is still invited by this code, and it has not been handed out. */
    record StillInvited() implements Recheck {}
}
