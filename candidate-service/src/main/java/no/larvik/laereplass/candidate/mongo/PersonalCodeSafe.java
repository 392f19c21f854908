package no.larvik.laereplass.candidate.mongo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CodeSafe;
import no.larvik.laereplass.candidate.InvitationCode;
import org.springframework.stereotype.Component;

/** Under the person's own key, as their files: whoever is forgotten leaves no code behind that could be read. */
@Component
class PersonalCodeSafe implements CodeSafe {

    private static final String PLACE = "invitation:";

    private final PersonalKeys keys;

    PersonalCodeSafe(PersonalKeys keys) {
        this.keys = keys;
    }

    @Override
    public String lock(InvitationCode code, CandidateId about, String invitation) {
        var plain = code.signs().getBytes(US_ASCII);
        var sealed = keys.of(about).seal(plain, plain.length, PLACE + invitation);
        return Base64.getEncoder().encodeToString(sealed);
    }

    @Override
    public InvitationCode open(String locked, CandidateId about, String invitation) {
        var sealed = Base64.getDecoder().decode(locked);
        return new InvitationCode(new String(keys.of(about).open(sealed, PLACE + invitation), US_ASCII));
    }
}
