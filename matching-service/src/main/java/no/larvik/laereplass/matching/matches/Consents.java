package no.larvik.laereplass.matching.matches;

import org.jspecify.annotations.Nullable;

/** Port: candidate-service keeps the consent to share with one employer, on behalf of the person signed in. */
public interface Consents {

    /**
     * Repeatable. Stored when it returns.
     *
     * @param recorded how staff were told, when it is they who are signed in
     */
    void give(String candidateId, String openingId, String matchId, @Nullable OnBehalf recorded);

    /** Ends the one of this match, which the person says was never given. Repeatable. Nobody else is told. */
    void neverGiven(String candidateId, String openingId, String matchId);
}
