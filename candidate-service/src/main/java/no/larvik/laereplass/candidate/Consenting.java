package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Saying yes, having a yes recorded, and taking it back: as easily the one as the other, for every purpose by itself. */
public final class Consenting {

    private final Changing changing;
    private final ConsentTexts texts;
    private final Agencies agencies;
    private final InstantSource clock;

    public Consenting(
            Candidates candidates, AccessLog log, ConsentTexts texts, Agencies agencies, InstantSource clock) {
        this.changing = new Changing(candidates, log, clock);
        this.texts = texts;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @param onBehalf how staff were told, for somebody without a sign-in; null when the person says it here */
    public Candidate agree(
            CandidateId id, Actor actor, Purpose purpose, String textVersion, @Nullable OnBehalf onBehalf) {
        check(purpose);
        if (onBehalf == null)
            return changing.change(id, actor, Act.AGREE, (candidate, now) -> {
                texts.check(textVersion);
                return candidate.agreeing().agree(purpose, textVersion, actor.subject(), now);
            });
        return changing.change(id, actor, Act.RECORD_AGREEMENT, (candidate, now) -> {
            texts.check(textVersion);
            texts.checkTold(onBehalf, now);
            return candidate.agreeing().record(purpose, textVersion, onBehalf, actor.subject(), now);
        });
    }

    /** Takes effect at the next read, everywhere. */
    public Candidate end(CandidateId id, Actor actor, Purpose purpose) {
        check(purpose);
        return changing.change(
                id,
                actor,
                Act.END_AGREEMENT,
                (candidate, now) -> purpose instanceof Purpose.Matching
                        ? candidate.agreeing().endMatching(actor.subject(), now)
                        : candidate.agreeing().end(purpose, texts.newest(), actor.subject(), now));
    }

    private void check(Purpose purpose) {
        if (purpose instanceof Purpose.ForAgency forAgency) agencies.check(forAgency.agency());
    }
}
