package no.larvik.laereplass.notification;

/** Asks matching-service where a match stands now, so that nothing untrue is sent late. */
public interface Matches {

    Answer now(String matchId);

    /** What matching-service said. */
    sealed interface Answer {

        record At(MatchStep step) implements Answer {}

        record Gone() implements Answer {}

        record Late() implements Answer {}
    }
}
