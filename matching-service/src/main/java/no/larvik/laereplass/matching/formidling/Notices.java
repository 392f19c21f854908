package no.larvik.laereplass.matching.formidling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Port: who has been told of which day; shared by the replicas, and there after a restart. */
public interface Notices {

    /** Ids of the young people who have been told. */
    Set<String> toldOf(Milestone milestone, LocalDate day);

    /**
     * Remembers it and has it announced, in one write.
     *
     * @return false when it was told before, by whomever
     */
    boolean tell(Notice notice);

    Optional<Notice> find(String id);

    /** A young person who is to be forgotten. Repeatable. */
    void forget(String candidateId);

    /** Of days before this one nothing has to be known any more. */
    void forgetBefore(LocalDate day);
}
