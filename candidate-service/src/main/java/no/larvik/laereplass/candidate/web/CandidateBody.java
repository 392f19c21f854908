package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.time.LocalDate;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.Completeness;
import no.larvik.laereplass.candidate.Consent;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Oslo;
import no.larvik.laereplass.candidate.Programme;
import no.larvik.laereplass.candidate.Status;
import org.jspecify.annotations.Nullable;

/**
 * A case as the person and their staff see it.
 *
 * @param linked whether the person has a sign-in of their own
 * @param completeness 0 to 100
 * @param contact without a subject while the case waits at the intake
 * @param pause null while the search goes on
 * @param guardian null for whoever is of age
 */
record CandidateBody(
        String id,
        long version,
        String firstName,
        String lastName,
        LocalDate birthDate,
        String phone,
        String email,
        String postalCode,
        String place,
        String language,
        boolean linked,
        Status status,
        @Nullable WishesBody wishes,
        ConsentsBody consents,
        int completeness,
        ContactPersonBody contact,
        @Nullable PauseBody pause,
        GuardianController.@Nullable GuardianBody guardian,
        ProgrammeBody programme) {

    /**
     * @param referredBy agency or organisation number behind the referral
     * @param ageReason why somebody outside the programme's ages was taken in
     */
    record ProgrammeBody(
            Programme.Channel channel,
            Programme.@Nullable Part part,
            @Nullable Integer schoolYear,
            @Nullable String school,
            @Nullable String referredBy,
            @Nullable String ageReason) {

        static ProgrammeBody of(Programme programme) {
            return new ProgrammeBody(
                    programme.channel(),
                    programme.part(),
                    programme.schoolYear(),
                    programme.school(),
                    programme.referredBy(),
                    programme.ageReason());
        }
    }

    record PauseBody(Instant since, @Nullable LocalDate until) {

        static @Nullable PauseBody of(Candidate candidate, LocalDate today) {
            var pause = candidate.pause();
            return pause == null || pause.isOverOn(today) ? null : new PauseBody(pause.since(), pause.until());
        }
    }

    /** @param matching null while there is no consent that stands */
    record ConsentsBody(@Nullable MatchingConsentBody matching) {}

    record MatchingConsentBody(
            boolean given,
            Instant at,
            String textVersion,
            @Nullable OnBehalf onBehalf) {

        static MatchingConsentBody of(Consent consent) {
            return new MatchingConsentBody(true, consent.at(), consent.textVersion(), consent.onBehalf());
        }
    }

    static CandidateBody of(Candidate candidate, ContactPersonBody contact, Instant now) {
        var person = candidate.person();
        var wishes = candidate.wishes();
        return new CandidateBody(
                candidate.id().value(),
                candidate.version(),
                person.firstName(),
                person.lastName(),
                person.birthDate(),
                person.phone(),
                person.email(),
                candidate.home().postalCode(),
                candidate.home().place(),
                person.language().code(),
                candidate.isLinked(),
                candidate.status(),
                wishes == null ? null : WishesBody.of(wishes),
                new ConsentsBody(candidate
                        .agreementToMatching(now)
                        .map(MatchingConsentBody::of)
                        .orElse(null)),
                Completeness.of(candidate),
                contact,
                PauseBody.of(candidate, Oslo.day(now)),
                GuardianController.GuardianBody.of(candidate.guardianOn(Oslo.day(now))),
                ProgrammeBody.of(candidate.programme()));
    }
}
