package no.larvik.laereplass.candidate.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import no.larvik.laereplass.candidate.Disclosure;
import org.jspecify.annotations.Nullable;

/** The fields we need of matching-service's answer; it may have others. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DisclosureV1(
        String candidateId,
        String openingId,
        String organisationNumber,
        boolean identityOpen,
        @Nullable Instant identityUntil) {

    Disclosure toDisclosure() {
        return new Disclosure(candidateId, openingId, organisationNumber, identityOpen, identityUntil);
    }
}
