package no.larvik.laereplass.candidate;

/** How a young person can get to work. Told to people; matching counts distance and travel tables by itself. */
public enum Travel {
    ON_FOOT,
    BICYCLE,
    BUS,
    TRAIN,
    MOPED,
    CAR,
    LIFT
}
