package no.larvik.laereplass.notification;

import java.util.List;

/** Hands e-mail to a mail server. */
public interface Mailer {

    Handover send(Mail mail);

    /**
     * Several, over one connection where that is possible; what goes wrong with one says nothing of the others.
     *
     * @return how it went with each, in their order
     */
    default List<Handover> sendAll(List<Mail> mails) {
        return mails.stream().map(this::sentSafely).toList();
    }

    private Handover sentSafely(Mail mail) {
        try {
            return send(mail);
        } catch (RuntimeException unexpected) {
            return new Handover.Unclear(unexpected.getClass().getSimpleName());
        }
    }

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
