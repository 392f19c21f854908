package no.larvik.laereplass.matching.allocation;

/** The two plans of a run. */
public enum PlanKind {
    /** Nobody and no opening would both rather have each other. */
    STABLE,

    /** Nobody loses the place of the stable plan, then as many as possible. */
    FAIR;

    public PlanKind other() {
        return this == STABLE ? FAIR : STABLE;
    }
}
