package no.larvik.laereplass.notification;

/**
 * Somebody wrote to the other side.
 *
 * @param eventId the announcement's own id
 * @param to the side that is to be told
 */
public record MessageFact(String eventId, String messageId, String candidateId, String municipality, Audience to) {

    /** In the place of a match: the message's id, and no opening. */
    MatchRef ref() {
        return new MatchRef(messageId, candidateId, "", "", municipality);
    }
}
