package no.larvik.laereplass.matching.voices;

import java.util.List;

/** Port: what was said, one a step. Never announced to anybody. */
public interface Voices {

    /** In place of what was said of this step before. */
    void put(Voice voice);

    /** Repeatable. */
    void remove(String matchId, Moment moment);

    List<Voice> ofMatch(String matchId);

    /** In any order. */
    List<Voice> ofPerson(String candidateId);

    /** @param year of the August of the school year */
    List<Voice> ofYear(String municipality, int year);

    /** All of one young person. Repeatable. */
    void forget(String candidateId);
}
