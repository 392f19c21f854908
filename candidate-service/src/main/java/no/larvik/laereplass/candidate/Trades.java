package no.larvik.laereplass.candidate;

/** The trades one can be trained in, by slug. */
public interface Trades {

    boolean knows(String slug);
}
