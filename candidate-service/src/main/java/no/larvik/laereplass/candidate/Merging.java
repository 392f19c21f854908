package no.larvik.laereplass.candidate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;

/**
 * Makes one case of two about the same person. Children first: notes, messages, files, referrals and who
 * has seen what move to the case that stays,
 * then it takes over what only the other knew, and last the other is gone. Whatever a crash leaves half done is finished
 * by asking again.
 */
public final class Merging {

    private final Candidates candidates;
    private final Duplicates duplicates;
    private final Notes notes;
    private final Messages messages;
    private final CaseDocuments documents;
    private final Referrals referrals;
    private final Ties ties;
    private final CandidateIds ids;
    private final Door door;
    private final AccessLog log;
    private final InstantSource clock;

    public Merging(
            Candidates candidates,
            Duplicates duplicates,
            Notes notes,
            Messages messages,
            CaseDocuments documents,
            Referrals referrals,
            Ties ties,
            CandidateIds ids,
            AccessLog log,
            InstantSource clock) {
        this.candidates = candidates;
        this.duplicates = duplicates;
        this.notes = notes;
        this.messages = messages;
        this.documents = documents;
        this.referrals = referrals;
        this.ties = ties;
        this.ids = ids;
        this.door = new Door(candidates, log);
        this.log = log;
        this.clock = clock;
    }

    public List<Duplicates.Alike> alike(CandidateId id, Actor staff) {
        var candidate = door.open(id, staff, Act.MERGE);
        log.listed(staff, Sight.LIST);
        return duplicates.of(candidate.person(), staff, id);
    }

    /**
     * @param staying the one that is kept: the one with a sign-in when one has
     * @throws CandidateProblem.CannotMerge when the other has a sign-in, or matching still looks at it
     * @throws CandidateProblem.HasAPlace when the other has said yes to a place, which would be forgotten with it
     */
    public Candidate merge(CandidateId staying, CandidateId leaving, Actor staff) {
        if (staying.equals(leaving)) throw new CandidateProblem.CannotMerge();
        var kept = door.open(staying, staff, Act.MERGE);
        var other = door.open(leaving, staff, Act.MERGE);
        if (other.isLinked() || other.status() == Status.PUBLISHED) throw new CandidateProblem.CannotMerge();
        if (ties.hold(leaving)) throw new CandidateProblem.HasAPlace();
        notes.move(leaving, staying);
        messages.move(leaving, staying);
        for (var document : documents.about(leaving)) move(document, staying);
        documents.removeAll(leaving);
        referrals.move(leaving, staying);
        log.move(leaving, staying);
        var change = kept.absorb(other, clock.instant());
        var merged = change.next().equals(kept) ? kept : candidates.put(change);
        candidates.erase(other, "MERGED");
        return merged;
    }

    /** Sealed anew with the key of the case that stays. */
    private void move(CaseDocument document, CandidateId to) {
        var there = documents.about(to).stream().anyMatch(one -> one.digest().equals(document.digest()));
        if (there) return;
        var content = new ByteArrayOutputStream(document.size());
        try {
            documents.write(document, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        documents.add(document.movedTo(ids.next().value(), to), content.toByteArray());
    }
}
