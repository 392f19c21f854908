package no.larvik.laereplass.matching.matches;

/** Port: candidate-service keeps the consent to share with one employer, on behalf of the person signed in. */
public interface Consents {

    /** Repeatable. Stored when it returns. */
    void give(String candidateId, String openingId, String matchId);
}
