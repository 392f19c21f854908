package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.Audience.CANDIDATE;
import static no.larvik.laereplass.notification.Audience.EMPLOYER;
import static no.larvik.laereplass.notification.Audience.STAFF;
import static no.larvik.laereplass.notification.Channel.EMAIL;
import static no.larvik.laereplass.notification.Channel.INBOX;

import java.util.List;
import java.util.Set;

/**
 * The table of occasions: event, recipient, channels, and until when it is worth sending. Adding one is a row here, its
 * words in three languages, and a test.
 */
public final class Announcements {

    private static final Set<Channel> BOTH = Set.of(INBOX, EMAIL);

    private static final Set<MatchStep> AFTER_A_YES = Set.of(
            MatchStep.ACCEPTED,
            MatchStep.PRESENTED,
            MatchStep.INTERESTED,
            MatchStep.INTERVIEW,
            MatchStep.TRIAL,
            MatchStep.OFFERED,
            MatchStep.OFFER_ACCEPTED,
            MatchStep.LATER);

    private static final Set<MatchStep> AFTER_INTEREST =
            Set.of(MatchStep.INTERESTED, MatchStep.INTERVIEW, MatchStep.TRIAL, MatchStep.OFFERED);

    private static final Set<MatchStep> AFTER_AN_ACCEPTED_OFFER = Set.of(MatchStep.OFFER_ACCEPTED, MatchStep.LATER);

    static final List<Announcement> TABLE = List.of(
            row(MatchStep.PROPOSED, Occasion.PROPOSAL, CANDIDATE, Set.of(MatchStep.PROPOSED)),
            row(MatchStep.ACCEPTED, Occasion.SAID_YES, STAFF, AFTER_A_YES),
            row(MatchStep.PRESENTED, Occasion.SAID_YES, EMPLOYER, Set.of(MatchStep.PRESENTED)),
            row(MatchStep.INTERESTED, Occasion.INTERESTED, CANDIDATE, AFTER_INTEREST),
            row(MatchStep.INTERESTED, Occasion.INTERESTED, STAFF, AFTER_INTEREST),
            row(MatchStep.OFFERED, Occasion.OFFERED, CANDIDATE, Set.of(MatchStep.OFFERED)),
            row(MatchStep.OFFERED, Occasion.OFFERED, STAFF, Set.of(MatchStep.OFFERED)),
            row(MatchStep.OFFER_ACCEPTED, Occasion.OFFER_ACCEPTED, EMPLOYER, AFTER_AN_ACCEPTED_OFFER),
            row(MatchStep.OFFER_ACCEPTED, Occasion.OFFER_ACCEPTED, STAFF, AFTER_AN_ACCEPTED_OFFER),
            end(MatchStep.DECLINED, STAFF),
            end(MatchStep.EXPIRED, CANDIDATE),
            end(MatchStep.EXPIRED, STAFF),
            end(MatchStep.NOT_SELECTED, CANDIDATE),
            end(MatchStep.NOT_SELECTED, STAFF),
            end(MatchStep.EMPLOYER_SILENT, CANDIDATE),
            end(MatchStep.EMPLOYER_SILENT, STAFF),
            end(MatchStep.EMPLOYER_SILENT, EMPLOYER),
            end(MatchStep.OFFER_DECLINED, EMPLOYER),
            end(MatchStep.OFFER_DECLINED, STAFF),
            end(MatchStep.WITHDRAWN, CANDIDATE),
            end(MatchStep.WITHDRAWN, STAFF),
            end(MatchStep.WITHDRAWN, EMPLOYER),
            end(MatchStep.SUPERSEDED, CANDIDATE),
            end(MatchStep.SUPERSEDED, STAFF),
            end(MatchStep.SUPERSEDED, EMPLOYER));

    private Announcements() {}

    /** The rows this fact asks for. Whoever took the step is not told about it, nor anybody who never knew the match. */
    static List<Announcement> of(MatchFact fact) {
        return TABLE.stream().filter(row -> row.concerns(fact)).toList();
    }

    /** Whether what was to be said about a step is still true now that the match stands elsewhere. */
    static boolean stillTrue(MatchStep happened, Audience audience, MatchStep now) {
        return TABLE.stream()
                .filter(row -> row.when() == happened && row.audience() == audience)
                .anyMatch(row -> row.stillTrue().contains(now));
    }

    private static Announcement row(MatchStep when, Occasion occasion, Audience audience, Set<MatchStep> stillTrue) {
        return new Announcement(when, occasion, audience, BOTH, stillTrue);
    }

    private static Announcement end(MatchStep when, Audience audience) {
        return row(when, Occasion.CLOSED, audience, Set.of(when));
    }
}
