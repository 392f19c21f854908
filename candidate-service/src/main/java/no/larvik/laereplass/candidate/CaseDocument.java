package no.larvik.laereplass.candidate;

import java.time.Instant;

/**
 * A file of a case. Its name is not kept: people put their own names in it.
 *
 * @param size in bytes
 * @param digest SHA-256 of the content, in hex
 * @param forEmployers whether an employer who is told the name may download it
 */
public record CaseDocument(
        String id,
        CandidateId about,
        Kind kind,
        DocumentType type,
        int size,
        String digest,
        boolean forEmployers,
        boolean bySelf,
        Instant at) {

    /** What sort of document it is. */
    public enum Kind {
        CV,
        CERTIFICATE,
        OTHER
    }

    /** Five megabytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    static final int MOST = 10;

    CaseDocument movedTo(String nextId, CandidateId to) {
        return new CaseDocument(nextId, to, kind, type, size, digest, forEmployers, bySelf, at);
    }
}
