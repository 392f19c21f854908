package no.larvik.laereplass.chassis.relay;

/** One document's record can never be sent as it is, while the others' can. */
final class Unsendable extends RuntimeException {

    Unsendable(String message, Throwable cause) {
        super(message, cause);
    }
}
