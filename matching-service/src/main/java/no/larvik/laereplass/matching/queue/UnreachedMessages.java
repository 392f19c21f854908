package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.util.List;

/** Port: messages that reached nobody. Noting one twice changes nothing. */
public interface UnreachedMessages {

    void note(Unreached message);

    /** Those from this moment on. */
    List<Unreached> since(Instant when);

    /** Everything about one young person, who is forgotten. */
    void forget(String candidateId);

    void forgetBefore(Instant when);
}
