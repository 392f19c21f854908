package no.larvik.laereplass.matching.suggestions;

/** Port: the lists others have been told of. */
public interface AnnouncedLists {

    Outcome announce(Announced list);

    /** Its young person is forgotten, and others are told to forget it. Repeatable. */
    void forget(String candidateId);

    /** What became of a list. */
    enum Outcome {
        ANNOUNCED,
        /** The others know it already. */
        SAME,
        /** Somebody else has just written, or too much waits for the broker. */
        LATER
    }
}
