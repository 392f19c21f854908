package no.larvik.laereplass.notification;

import java.time.Instant;
import java.util.Set;

/** Port: everything kept here that leads to one young person. */
public interface Traces {

    /**
     * Takes it away and remembers for a while that it was. Of messages stays what the figures count; what a company is
     * still to be told is told, without whom it was about. Repeatable.
     */
    void forget(String candidateId, Instant now);

    /** Whoever was forgotten earlier is not remembered as such any longer either. */
    void forgetBefore(Instant when);

    /** @return those of them who were forgotten: news of them can come late */
    Set<String> forgotten(Set<String> candidateIds);
}
