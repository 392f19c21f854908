package no.larvik.laereplass.employer;

/**
 * Refuses to go on when the version is not the one the caller has seen. Asked only after it is clear that the caller
 * may know of the thing at all.
 */
public interface Expected {

    void check(long actual);

    /** For changes that only add and cannot overwrite what somebody else wrote. */
    static Expected any() {
        return actual -> {};
    }
}
