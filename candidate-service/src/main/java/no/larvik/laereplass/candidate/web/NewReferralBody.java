package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Registration;
import no.larvik.laereplass.candidate.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a partner fills in.
 *
 * @param agreed how and when the young person said yes to this
 * @param words what the partner thinks would help
 * @param ageReason why somebody outside the programme's ages is to be taken in
 */
record NewReferralBody(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String postalCode,
        @Nullable String language,
        @Nullable AgreedBody agreed,
        @Nullable String words,
        @Nullable String ageReason) {

    record AgreedBody(OnBehalf.@Nullable How how, @Nullable Instant at) {}

    Registration toRegistration() {
        return new RegistrationBody(firstName, lastName, birthDate, phone, email, postalCode, language, ageReason)
                .toRegistration();
    }

    @Nullable
    OnBehalf toAgreed() {
        if (agreed == null) return null;
        var how = agreed.how();
        var at = agreed.at();
        if (how != null && at != null) return new OnBehalf(how, at);
        var faults = new ArrayList<Fault>();
        if (how == null) faults.add(new Fault("agreed/how", Rule.REQUIRED, Map.of()));
        if (at == null) faults.add(new Fault("agreed/at", Rule.REQUIRED, Map.of()));
        throw new CandidateProblem.InvalidFields(faults);
    }

    @Nullable
    String toWords() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
