package no.larvik.laereplass.employer.employers;

/** The parts a municipality's work is divided into, so that each can see its share of the places. */
public enum Sector {
    HEALTH_AND_CARE,
    SCHOOLS_AND_CHILDHOOD,
    TECHNICAL,
    CULTURE,
    ADMINISTRATION
}
