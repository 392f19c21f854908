package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Port: what staff have said about items, one small document each. */
public interface Marks {

    Map<String, Mark> of(Collection<String> keys);

    /** @return false when somebody else has written since {@code mark.version()} */
    boolean put(Mark mark);

    /** Forgets these, whoever said them. */
    void forget(Collection<String> keys);

    /** Nobody has touched them for so long that what they were about is over. */
    void forgetBefore(Instant when);
}
