package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.time.LocalDate;
import no.larvik.laereplass.candidate.Actor;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Referral;
import no.larvik.laereplass.candidate.Role;
import org.jspecify.annotations.Nullable;

/**
 * A referral as staff and its sender see it.
 *
 * @param candidateId the case it became; for staff alone
 */
record ReferralBody(
        String id,
        State state,
        String firstName,
        String lastName,
        LocalDate birthDate,
        String phone,
        String email,
        String postalCode,
        String place,
        String language,
        @Nullable String byName,
        String from,
        OnBehalf agreed,
        @Nullable String words,
        @Nullable String ageReason,
        Instant at,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String candidateId,
        Referral.@Nullable Reason reason,
        @Nullable String answer) {

    enum State {
        WAITING,
        ACCEPTED,
        RETURNED
    }

    static ReferralBody of(Referral referral, Actor reader) {
        var person = referral.person();
        var decision = referral.decision();
        var staff = reader.is(Role.STAFF) || reader.is(Role.TEAM_LEAD);
        var returned = decision instanceof Referral.Decision.Returned back ? back : null;
        return new ReferralBody(
                referral.id(),
                decision == null ? State.WAITING : returned == null ? State.ACCEPTED : State.RETURNED,
                person.firstName(),
                person.lastName(),
                person.birthDate(),
                person.phone(),
                person.email(),
                referral.home().postalCode(),
                referral.home().place(),
                person.language().code(),
                referral.by().name(),
                referral.from(),
                referral.agreed(),
                referral.words(),
                referral.ageReason(),
                referral.at(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.by().name(),
                staff ? referral.becameCase().map(Object::toString).orElse(null) : null,
                returned == null ? null : returned.reason(),
                returned == null ? null : returned.words());
    }
}
