package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.util.List;

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
    private final Voices voices;
    private final AccessLog log;
    private final Door door;
    private final InstantSource clock;

    public Exporting(
            Candidates candidates,
            Notes notes,
            Messages messages,
            CaseDocuments documents,
            Referrals referrals,
            Voices voices,
            AccessLog log,
            InstantSource clock) {
        this.notes = notes;
        this.messages = messages;
        this.documents = documents;
        this.referrals = referrals;
        this.voices = voices;
        this.log = log;
        this.door = new Door(candidates, log);
        this.clock = clock;
    }

    /**
     * Whole or not at all. What was said of steps is said by a sign-in of one's own alone, and nobody else asks for it.
     *
     * @throws CandidateProblem.MatchUnanswered when matching does not tell what was said
     */
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
                self ? voices.of(id) : List.of(),
                log.about(id, null, MOST_LOOKS));
    }
}
