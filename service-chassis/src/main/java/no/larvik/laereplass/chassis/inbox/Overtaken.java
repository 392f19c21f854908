package no.larvik.laereplass.chassis.inbox;

/** Another replica took in this record meanwhile; it comes again and is found to be seen. */
final class Overtaken extends RuntimeException {

    Overtaken(String source) {
        super(source + " was taken further by somebody else");
    }
}
