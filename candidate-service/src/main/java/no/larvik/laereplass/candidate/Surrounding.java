package no.larvik.laereplass.candidate;

/** What a good place to work is like, for this person. */
public enum Surrounding {
    OUTDOOR,
    INDOOR,
    WITH_PEOPLE,
    WITH_HANDS,
    WITH_ANIMALS,
    WITH_TECHNOLOGY,
    SMALL_PLACE,
    LARGE_PLACE
}
