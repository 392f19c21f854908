package no.larvik.laereplass.notification;

/** Hands e-mail to a mail server. */
public interface Mailer {

    Handover send(Mail mail);

    /** How it went. The codes go into the log; they never hold an address or a server's own words. */
    sealed interface Handover {

        record Done() implements Handover {}

        /** The server says this will never work. */
        record Refused(String code) implements Handover {}

        /** Surely not handed over: try again. */
        record NotYet(String code) implements Handover {}

        /** Perhaps handed over: try again with the same message id. */
        record Unclear(String code) implements Handover {}
    }
}
