package no.larvik.laereplass.candidate;

/** Knows what the command that is running made when it was run before: that is itself, and nobody alike. */
@FunctionalInterface
public interface MadeBefore {

    /** @param id of a case or a referral */
    boolean includes(String id);
}
