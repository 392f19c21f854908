package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A partner asks the programme to take in a young person, who has said yes to that.
 *
 * @param version of the stored referral; 0 until stored
 * @param from the agency, or the employer's organisation number
 * @param agreed how and when the young person said yes to being referred
 * @param words what the partner thinks would help; null when nothing was written
 * @param ageReason why somebody outside the programme's ages is to be taken in; null for others
 * @param decision null while it waits
 */
public record Referral(
        String id,
        long version,
        String municipality,
        Person person,
        Home home,
        Professional by,
        String from,
        OnBehalf agreed,
        @Nullable String words,
        @Nullable String ageReason,
        Instant at,
        @Nullable Decision decision) {

    /** What became of it. */
    public sealed interface Decision {

        Professional by();

        Instant at();

        /** @param candidateId the case it became, or was found to be about */
        record Accepted(Professional by, Instant at, CandidateId candidateId) implements Decision {}

        /** @param words to the partner; null when the code says enough */
        record Returned(
                Professional by,
                Instant at,
                Reason reason,
                @Nullable String words) implements Decision {}
    }

    /** Why a referral goes back. */
    public enum Reason {
        OUTSIDE_PROGRAMME,
        DOES_NOT_WANT,
        MORE_INFORMATION_NEEDED,
        OTHER_SERVICE_FITS_BETTER,
        ALREADY_FOLLOWED_UP
    }

    Referral accepted(Professional staff, CandidateId candidateId, Instant now) {
        return decided(new Decision.Accepted(staff, now, candidateId));
    }

    Referral returned(Professional staff, Reason reason, @Nullable String toThem, Instant now) {
        return decided(new Decision.Returned(staff, now, reason, toThem));
    }

    private Referral decided(Decision made) {
        if (decision != null) throw new CandidateProblem.AlreadyDecided();
        return new Referral(id, version, municipality, person, home, by, from, agreed, words, ageReason, at, made);
    }

    public Optional<CandidateId> becameCase() {
        return decision instanceof Decision.Accepted accepted ? Optional.of(accepted.candidateId()) : Optional.empty();
    }
}
