package no.larvik.laereplass.local;

/** Something on the machine is in the way. The message is one sentence that says what to do about it. */
public final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }
}
