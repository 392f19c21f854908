package no.larvik.laereplass.matching.rules;

/** Port: the code table of trades. */
public interface Trades {

    /** @param slug key of a trade, such as {@code tomrerfaget} */
    boolean knows(String slug);

    /** As people call it; the slug itself when nobody knows it. */
    default String nameOf(String slug) {
        return slug;
    }
}
