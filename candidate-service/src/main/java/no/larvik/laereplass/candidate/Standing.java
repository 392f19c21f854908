package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come, without anything of who it is about.
 *
 * @param consentAt since when matching is agreed to; null while it is not
 * @param unreachable code of why no e-mail and no SMS may be sent; null when they may
 * @param professionals sign-ins of those who work with it today
 */
public record Standing(
        CandidateId id,
        Instant registeredAt,
        Status status,
        @Nullable Instant consentAt,
        boolean paused,
        @Nullable String unreachable,
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
                unreachable(candidate),
                candidate.caseload().subjects());
    }

    private static @Nullable String unreachable(Candidate candidate) {
        if (!candidate.maySendNews()) return "NEWS_REFUSED";
        var person = candidate.person();
        return person.phone().isBlank() && person.email().isBlank() ? "NO_ADDRESS" : null;
    }
}
