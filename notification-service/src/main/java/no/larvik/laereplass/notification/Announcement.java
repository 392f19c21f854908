package no.larvik.laereplass.notification;

import java.util.Set;

/**
 * One row of the table of occasions.
 *
 * @param when what happened
 * @param recheck at what standing the message still says something true; at any other it is not sent
 */
public record Announcement(
        News when, Occasion occasion, Audience audience, Set<Channel> channels, Recheck recheck, Timing timing) {

    /** Whoever did it is not told about it, but of their own answer as staff wrote it down; nobody of the end of what they never knew. */
    boolean concerns(Happening happening) {
        if (when != happening.news()) return false;
        if (audience == Audience.EMPLOYER && !happening.hasAnEmployer()) return false;
        if (occasion == Occasion.REMINDER_MEETING && audience != happening.turn()) return false;
        if (timing instanceof Timing.BeforeTheDeadline) return happening.deadline() != null;
        if (occasion == Occasion.RECORDED) return happening.recorded() && audience == happening.by();
        var ofAnEnd = occasion == Occasion.CLOSED || occasion == Occasion.OBJECTED;
        var knew = !ofAnEnd || audience.knewOf(happening.from());
        return audience != happening.by() && knew;
    }

    /** What comes late is read on the page alone: old news is no reason for an e-mail. What nothing else tells is sent. */
    boolean isWorth(Channel channel, boolean old) {
        return !old || channel == Channel.INBOX || occasion == Occasion.INVITATION;
    }

    boolean isOf(Delivery delivery) {
        return occasion == delivery.occasion() && audience == delivery.audience() && when.step() == delivery.happened();
    }
}
