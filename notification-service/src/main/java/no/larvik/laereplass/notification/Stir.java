package no.larvik.laereplass.notification;

import java.util.Locale;
import java.util.Set;

/**
 * Something has changed that whoever has a page of it open wants to see. Which thing and how stays untold: the page asks
 * its owner, who knows what may be seen.
 *
 * @param candidateId whose it is; empty for nobody's
 * @param employerId which company's it is; empty for none's
 * @param municipality of the young person; empty for what staff everywhere see
 * @param sides who may know of it at all
 */
public record Stir(Subject about, String candidateId, String employerId, String municipality, Set<Audience> sides) {

    /** What sort of thing. */
    public enum Subject {
        MATCH,
        JOURNEY,
        MESSAGE,
        OPENING,
        /** Wishes, consents and whatever else stands in a young person's case. */
        CANDIDATE,
        /** What was sent, and whether it arrived. */
        NOTIFICATION;

        /** As the page knows it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
