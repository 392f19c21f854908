package no.larvik.laereplass.notification;

import java.util.Map;
import java.util.Set;

/** What people chose; survives restarts. */
public interface Choices {

    /** What was chosen, or what holds for everybody who has not. */
    Choice of(String subject);

    /** In which language those of them are told who chose one; by candidate. */
    Map<String, Language> languagesOf(Set<String> candidateIds);

    /** @return false when it was changed meanwhile */
    boolean save(Choice choice);

    /** Whose case this sign-in has, so that the choice goes with the case. */
    void belongs(String subject, String candidateId);
}
