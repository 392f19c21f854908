package no.larvik.laereplass.matching.suggestions;

/** Port: the lists others have been told of. */
public interface AnnouncedLists {

    Outcome announce(Announced list);

    /** What became of a list. */
    enum Outcome {
        ANNOUNCED,
        /** The others know it already. */
        SAME,
        /** Somebody else has just written, or too much waits for the broker. */
        LATER
    }
}
