package no.larvik.laereplass.candidate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;

/** Files of a case: handed in by the young person or their staff, read by them, and by an employer who may. */
public final class Filing {

    private final CaseDocuments documents;
    private final CandidateIds ids;
    private final Door door;
    private final IdentityDesk desk;
    private final AccessLog log;
    private final InstantSource clock;

    public Filing(
            CaseDocuments documents,
            Candidates candidates,
            IdentityDesk desk,
            CandidateIds ids,
            AccessLog log,
            InstantSource clock) {
        this.documents = documents;
        this.ids = ids;
        this.door = new Door(candidates, log);
        this.desk = desk;
        this.log = log;
        this.clock = clock;
    }

    public List<CaseDocument> list(CandidateId id, Actor actor) {
        var candidate = door.open(id, actor, Act.READ_DOCUMENTS);
        if (!isSelf(actor, candidate)) log.seen(actor, id, Sight.CASE);
        return documents.about(id);
    }

    /**
     * The same content handed in again is the same document.
     *
     * @throws CandidateProblem.TooLarge above {@link CaseDocument#LARGEST}
     * @throws CandidateProblem.NotADocument when it is neither PDF nor Word
     */
    public CaseDocument add(CandidateId id, Actor actor, CaseDocument.Kind kind, boolean forEmployers, byte[] content) {
        var candidate = door.open(id, actor, Act.FILE_DOCUMENTS);
        if (content.length > CaseDocument.LARGEST) throw new CandidateProblem.TooLarge();
        var type = DocumentType.of(content).orElseThrow(CandidateProblem.NotADocument::new);
        var digest = digest(content);
        var there = documents.about(id);
        var same = there.stream().filter(one -> one.digest().equals(digest)).findFirst();
        if (same.isPresent()) return same.get();
        if (there.size() >= CaseDocument.MOST) throw new CandidateProblem.TooManyDocuments();
        var document = new CaseDocument(
                ids.next().value(),
                id,
                kind,
                type,
                content.length,
                digest,
                forEmployers,
                isSelf(actor, candidate),
                clock.instant());
        documents.add(document, content);
        return document;
    }

    public CaseDocument read(CandidateId id, String documentId, Actor actor) {
        var candidate = door.open(id, actor, Act.READ_DOCUMENTS);
        var document = find(id, documentId);
        if (!isSelf(actor, candidate)) log.seen(actor, id, Sight.DOCUMENT);
        return document;
    }

    /** What the person lets employers have, while the identity is open to this one. */
    public List<CaseDocument> shared(CandidateId id) {
        return documents.about(id).stream().filter(CaseDocument::forEmployers).toList();
    }

    public CaseDocument readAsEmployer(CandidateId id, String documentId, String matchId, Actor employer) {
        desk.opened(id, matchId, employer);
        var document = find(id, documentId);
        if (!document.forEmployers()) throw new CandidateProblem.Unknown();
        log.seen(employer, id, Sight.SHARED_DOCUMENT);
        return document;
    }

    public void remove(CandidateId id, String documentId, Actor actor) {
        door.open(id, actor, Act.FILE_DOCUMENTS);
        documents.remove(find(id, documentId));
    }

    private CaseDocument find(CandidateId id, String documentId) {
        return documents
                .find(documentId)
                .filter(document -> document.about().equals(id))
                .orElseThrow(CandidateProblem.Unknown::new);
    }

    private static boolean isSelf(Actor actor, Candidate candidate) {
        return Relation.isSelf(actor, candidate);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
