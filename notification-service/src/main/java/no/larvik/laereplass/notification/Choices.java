package no.larvik.laereplass.notification;

/** What people chose; survives restarts. */
public interface Choices {

    /** What was chosen, or what holds for everybody who has not. */
    Choice of(String subject);

    /** @return false when it was changed meanwhile */
    boolean save(Choice choice);

    /** Whose case this sign-in has, so that the choice goes with the case. */
    void belongs(String subject, String candidateId);
}
