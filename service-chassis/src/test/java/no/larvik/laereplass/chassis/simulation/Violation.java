package no.larvik.laereplass.chassis.simulation;

/** A promise that was broken. */
final class Violation extends Error {

    private static final long serialVersionUID = 1;

    Violation(String promise) {
        super(promise, null, false, false);
    }
}
