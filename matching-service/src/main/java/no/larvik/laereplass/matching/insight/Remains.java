package no.larvik.laereplass.matching.insight;

/**
 * Port: what counting needs of somebody who is forgotten, kept without the person: no id of anybody or anything that
 * leads back, no day of the proposal but its month, no text. Repeatable.
 */
public interface Remains {

    /** @param somebody a random word that matches of the same person share, and that nothing else knows */
    void ofMatch(String matchId, String somebody);

    void ofJourney(String journeyId);
}
