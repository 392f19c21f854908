package no.larvik.laereplass.chassis.store;

/** Told after each write that leaves something to announce, so that nobody waits for the relay's next sweep. */
@FunctionalInterface
public interface Announcer {

    void written(AggregateKind kind, String id);
}
