package no.larvik.laereplass.employer.codes;

/** What the workplace is like. */
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
