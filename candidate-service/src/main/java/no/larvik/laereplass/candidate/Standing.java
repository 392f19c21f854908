package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come, without anything of who it is about.
 *
 * @param consentAt since when matching is agreed to; null while it is not
 * @param professionals sign-ins of those who work with it today
 */
public record Standing(
        CandidateId id,
        Instant registeredAt,
        Status status,
        @Nullable Instant consentAt,
        boolean paused,
        List<String> professionals) {

    public Standing {
        professionals = List.copyOf(professionals);
    }

    static Standing of(Candidate candidate, Instant now) {
        var consent = candidate.consents().active(Candidate.MATCHING, now).map(Consent::at);
        return new Standing(
                candidate.id(),
                candidate.id().madeAt(),
                candidate.status(),
                consent.orElse(null),
                candidate.pause() != null,
                candidate.caseload().subjects());
    }
}
