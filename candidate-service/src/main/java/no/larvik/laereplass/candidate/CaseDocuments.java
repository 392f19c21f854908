package no.larvik.laereplass.candidate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** All files, sealed with a key of each person's own: without it they are noise. */
public interface CaseDocuments {

    /** Newest first. */
    List<CaseDocument> about(CandidateId id);

    Optional<CaseDocument> find(String id);

    void add(CaseDocument document, byte[] content);

    /** Opens and writes piece by piece, never holding the whole. */
    void write(CaseDocument document, OutputStream to) throws IOException;

    void remove(CaseDocument document);

    /** The files, and the key they were sealed with: copies elsewhere can then be opened by nobody. */
    void removeAll(CandidateId about);
}
