package no.larvik.laereplass.candidate;

/** Knows which numbers an SMS can arrive at. */
@FunctionalInterface
public interface Mobiles {

    boolean includes(String e164);
}
