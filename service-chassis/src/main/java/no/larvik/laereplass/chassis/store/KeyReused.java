package no.larvik.laereplass.chassis.store;

/** The same Idempotency-Key came with another body: a fault of the caller, answered 422. */
public final class KeyReused extends RuntimeException {

    KeyReused(String kind, String id) {
        super("The Idempotency-Key was used for another request on " + kind + " " + id);
    }
}
