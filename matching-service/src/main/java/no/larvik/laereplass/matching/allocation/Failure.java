package no.larvik.laereplass.matching.allocation;

/** What can go wrong with a run; each has a sentence for people under its code. */
public enum Failure {
    /** No fair plan within the time limit. The stable plan stands. */
    FAIR_PLAN_TIMEOUT("fair-plan-timeout"),

    /** The fair plan could not be made. The stable plan stands. */
    FAIR_PLAN_FAILED("fair-plan-failed"),

    /** Begun several times and never finished: the servers went away under it. */
    INTERRUPTED_TOO_OFTEN("allocation-interrupted"),

    /** Something nobody had thought of; the log knows more. */
    BROKEN("allocation-failed");

    private final String code;

    Failure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
