package no.larvik.laereplass.candidate;

import java.time.InstantSource;

/**
 * Forgets somebody. First matching and every employer's sight of them end; then what belongs to the case goes, the key of
 * their files before the files; last the case itself, which others are told to forget. Repeating it after a crash
 * finishes it.
 */
public final class Erasing {

    private final Candidates candidates;
    private final Notes notes;
    private final Messages messages;
    private final CaseDocuments documents;
    private final Referrals referrals;
    private final AccessLog log;
    private final Door door;
    private final InstantSource clock;

    public Erasing(
            Candidates candidates,
            Notes notes,
            Messages messages,
            CaseDocuments documents,
            Referrals referrals,
            AccessLog log,
            InstantSource clock) {
        this.candidates = candidates;
        this.notes = notes;
        this.messages = messages;
        this.documents = documents;
        this.referrals = referrals;
        this.log = log;
        this.door = new Door(candidates, log);
        this.clock = clock;
    }

    /** The person's own wish. Staff can do it for somebody without a sign-in who asks them. */
    public void erase(CandidateId id, Actor actor) {
        var candidate = door.open(id, actor, Act.ERASE);
        var self = Relation.isSelf(actor, candidate);
        if (!self && candidate.isLinked()) throw new CandidateProblem.AnswersForThemselves();
        erase(candidate, actor.subject(), "ASKED_FOR");
    }

    /**
     * As if it had never been registered.
     *
     * @return whether it is gone; a case that is at another version, or to which anything was added, stays
     */
    public boolean unregister(CandidateId id, Actor staff, long version) {
        if (!staff.followsUp()) throw new CandidateProblem.NotInYourRole();
        var found = candidates.find(id);
        if (found.isEmpty()) return true;
        var candidate = door.open(found.get(), staff, Act.ERASE);
        if (candidate.version() != version || candidate.isLinked() || isAddedTo(id)) return false;
        eraseAlone(withoutMatching(candidate, staff.subject()), "UNDONE"); // nothing was added: looked at just now
        return true;
    }

    private boolean isAddedTo(CandidateId id) {
        return !notes.about(id).isEmpty()
                || !messages.about(id, null, 1).isEmpty()
                || !documents.about(id).isEmpty()
                || !referrals.about(id).isEmpty();
    }

    void erase(Candidate candidate, String by, String reason) {
        var left = withoutMatching(candidate, by);
        notes.removeAll(left.id());
        messages.removeAll(left.id());
        referrals.removeAbout(left.id());
        eraseAlone(left, reason);
    }

    private void eraseAlone(Candidate candidate, String reason) {
        documents.removeAll(candidate.id());
        log.forget(candidate.id());
        candidates.erase(candidate, reason);
    }

    private Candidate withoutMatching(Candidate candidate, String by) {
        var ended = candidate.agreeing().endMatching(by, clock.instant());
        return ended.next().equals(candidate) ? candidate : candidates.put(ended);
    }
}
