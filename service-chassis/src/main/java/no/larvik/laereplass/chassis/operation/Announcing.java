package no.larvik.laereplass.chassis.operation;

/** Port: what this service has still to announce. */
public interface Announcing {

    /** How many documents waited at the last look; normally none, or a few for a moment. */
    int waiting();
}
