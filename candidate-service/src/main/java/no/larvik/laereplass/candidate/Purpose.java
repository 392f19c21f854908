package no.larvik.laereplass.candidate;

/** What a person can agree to. Each purpose is asked for, given and withdrawn by itself. */
public sealed interface Purpose {

    /** That the engine may look for places that fit. */
    record Matching() implements Purpose {}

    /** That the employer behind one opening may know who the person is. */
    record ForOpening(String openingId) implements Purpose {}
}
