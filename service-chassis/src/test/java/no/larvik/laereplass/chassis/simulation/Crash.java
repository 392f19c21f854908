package no.larvik.laereplass.chassis.simulation;

/** The end of a process in the middle of a step; whatever it tries afterwards has no effect. */
final class Crash extends Error {

    private static final long serialVersionUID = 1;

    Crash() {
        super("crashed", null, false, false);
    }
}
