package no.larvik.laereplass.notification;

import java.time.Instant;

/**
 * One line in somebody's inbox; the words are made in the reader's language at the moment of reading.
 *
 * @param matchId of a journey or a search: its id; for all else that is about no match: whose case it belongs to
 */
public record InboxEntry(
        String id,
        String recipient,
        Occasion occasion,
        MatchStep happened,
        Audience audience,
        String matchId,
        Instant at,
        boolean read) {

    /** What the line leads to. */
    public String subjectKind() {
        return occasion.subjectKind();
    }

    static InboxEntry of(Delivery delivery, Recipient recipient) {
        return new InboxEntry(
                delivery.id(),
                recipient.key(),
                delivery.occasion(),
                delivery.happened(),
                delivery.audience(),
                delivery.occasion().leadsToItself()
                        ? delivery.match().matchId()
                        : delivery.match().candidateId(),
                delivery.createdAt(),
                false);
    }
}
