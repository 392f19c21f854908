package no.larvik.laereplass.employer.codes;

/** What can be dangerous in the work. Said by the employer; decides what those under 18 may do. */
public enum Hazard {
    HEIGHTS,
    MACHINES,
    ELECTRICITY,
    CHEMICALS,
    HEAVY_LIFTING,
    NOISE,
    HEAT_OR_COLD,
    TRAFFIC,
    INFECTION,
    THREATS,
    ALONE,
    ASBESTOS,
    RADIATION,
    EXPLOSIVES
}
