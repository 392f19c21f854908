package no.larvik.laereplass.demo;

/** The platform did not answer as promised; the message says what was asked, expected and got. */
public final class WrongAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongAnswer(String message) {
        super(message);
    }

    WrongAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
