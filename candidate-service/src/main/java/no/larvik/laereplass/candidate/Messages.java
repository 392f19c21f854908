package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All messages, each announced by its id when it is stored. */
public interface Messages {

    /** Newest first, older than {@code before} when given. */
    List<Message> about(CandidateId id, @Nullable String before, int limit);

    Optional<Message> find(String id);

    /** The same request sent twice gives the first one back. */
    Message add(Message first);

    /** Nobody is told; another write before this one is left to stand. */
    void put(Message next);

    /** From one case to another about the same person. */
    void move(CandidateId from, CandidateId to);

    void removeAll(CandidateId about);
}
