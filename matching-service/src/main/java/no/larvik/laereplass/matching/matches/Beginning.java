package no.larvik.laereplass.matching.matches;

/** Port: an approved contract begins a journey. */
public interface Beginning {

    /** Repeatable. Stored when it returns. */
    void begin(Match approved);
}
