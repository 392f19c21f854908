package no.larvik.laereplass.candidate;

import java.time.InstantSource;

/**
 * Gives somebody all that is kept about them (GDPR art. 15 and 20): to themselves, or, for somebody without a sign-in,
 * to the staff they ask.
 */
public final class Exporting {

    static final int MOST_LOOKS = 1_000;
    private static final int MOST_MESSAGES = 10_000;

    private final Notes notes;
    private final Messages messages;
    private final CaseDocuments documents;
    private final Referrals referrals;
    private final Elsewhere elsewhere;
    private final AccessLog log;
    private final Door door;
    private final InstantSource clock;

    public Exporting(
            Candidates candidates,
            Notes notes,
            Messages messages,
            CaseDocuments documents,
            Referrals referrals,
            Elsewhere elsewhere,
            AccessLog log,
            InstantSource clock) {
        this.notes = notes;
        this.messages = messages;
        this.documents = documents;
        this.referrals = referrals;
        this.elsewhere = elsewhere;
        this.log = log;
        this.door = new Door(candidates, log);
        this.clock = clock;
    }

    /** What another service does not give now is named as missing. */
    public Everything about(CandidateId id, Actor actor) {
        var candidate = door.open(id, actor, Act.EXPORT);
        var self = Relation.isSelf(actor, candidate);
        if (!self && candidate.isLinked()) throw new CandidateProblem.AnswersForThemselves();
        if (!self) log.seen(actor, id, Sight.EXPORT);
        var all = notes.about(id);
        var readable = all.stream().filter(Note::readable).toList();
        return new Everything(
                clock.instant(),
                candidate,
                readable,
                all.size() - readable.size(),
                messages.about(id, null, MOST_MESSAGES),
                documents.about(id),
                referrals.about(id),
                elsewhere.about(id, self),
                log.about(id, null, MOST_LOOKS));
    }
}
