package no.larvik.laereplass.notification;

/** Asks the owner of a person or an employer how to reach them, right before sending and never earlier. */
public interface Contacts {

    Answer of(Audience audience, MatchRef match);

    /** The member of staff whose search it is, while the case it is for is still theirs. */
    default Answer ofSearcher(MatchRef search) {
        return of(Audience.STAFF, search);
    }

    /** What the owner said. */
    sealed interface Answer {

        record Reachable(Contact contact) implements Answer {}

        /** There is no such person or employer any more. */
        record Nobody() implements Answer {}

        /** The owner did not answer in time: ask again. */
        record Late() implements Answer {}
    }
}
