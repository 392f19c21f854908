package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.util.List;

/** Port: messages that reached nobody. Noting one twice changes nothing. */
public interface UnreachedMessages {

    void note(Unreached message);

    /** One that was noted arrived after all: nobody has to call about it. Of one that was not noted it changes nothing. */
    void arrived(String deliveryId);

    /** Those from this moment on. */
    List<Unreached> since(Instant when);

    /** Everything about one young person, who is forgotten. */
    void forget(String candidateId);

    void forgetBefore(Instant when);
}
