package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Optional;

/** All notes. */
public interface Notes {

    /** Newest first. */
    List<Note> about(CandidateId id);

    Optional<Note> find(String id);

    /** The same request sent twice gives the first one back. */
    Note add(Note first);

    /** @throws CandidateProblem.ChangedMeanwhile when another write came first */
    Note put(Note next);

    void remove(Note note);

    /** From one case to another about the same person. */
    void move(CandidateId from, CandidateId to);

    void removeAll(CandidateId about);
}
