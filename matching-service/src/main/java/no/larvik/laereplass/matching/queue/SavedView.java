package no.larvik.laereplass.matching.queue;

/**
 * A way somebody likes to look at their work.
 *
 * @param name 1 to 40 characters, of one's own
 * @param query the address's part after the question mark, at most 300 characters
 */
public record SavedView(On on, String name, String query) {

    /** What is looked at. */
    public enum On {
        DAY,
        MATCHES
    }
}
