package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells an employer who somebody is: only in an own match that has come so far, only while the person's consent for
 * this opening stands at this very moment. Everything else gets one and the same answer.
 */
public final class IdentityDesk {

    /** @param expiresAt when the same question will be refused */
    public record Identity(Person person, @Nullable Wishes wishes, Instant expiresAt) {}

    private final Candidates candidates;
    private final Disclosures disclosures;
    private final AccessLog log;
    private final InstantSource clock;

    public IdentityDesk(Candidates candidates, Disclosures disclosures, AccessLog log, InstantSource clock) {
        this.candidates = candidates;
        this.disclosures = disclosures;
        this.log = log;
        this.clock = clock;
    }

    /** Matching is asked first: when it does not answer, that tells nothing about the person. */
    public Identity identity(CandidateId id, String matchId, Actor employer) {
        var identity = opened(id, matchId, employer);
        log.seen(employer, id, Sight.IDENTITY);
        return identity;
    }

    /** @throws CandidateProblem.Unknown when the employer may not know who it is at this moment */
    Identity opened(CandidateId id, String matchId, Actor employer) {
        if (!employer.is(Role.EMPLOYER) || employer.organisation() == null) throw new CandidateProblem.Unknown();
        var disclosure = disclosures.of(matchId);
        var identity = disclosure.flatMap(open -> shown(id, open, matchId, employer));
        if (identity.isEmpty()) {
            log.refused(employer, id, Sight.IDENTITY.name());
            throw new CandidateProblem.Unknown();
        }
        return identity.get();
    }

    private Optional<Identity> shown(CandidateId id, Disclosure open, String matchId, Actor employer) {
        if (!open.identityOpen()
                || !open.candidateId().equals(id.value())
                || !open.organisation().equals(employer.organisation())) return Optional.empty();
        return candidates.find(id).flatMap(candidate -> shown(candidate, open, matchId));
    }

    private Optional<Identity> shown(Candidate candidate, Disclosure open, String matchId) {
        var now = clock.instant();
        var purpose = new Purpose.ForOpening(open.openingId());
        return candidate
                .consents()
                .standing(purpose, open.identityUntil(), now)
                .filter(until -> candidate.consents().isFor(purpose, matchId))
                .map(until -> new Identity(candidate.person(), candidate.wishes(), until));
    }
}
