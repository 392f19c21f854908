package no.larvik.laereplass.candidate.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Set;
import no.larvik.laereplass.candidate.Disclosure;
import org.jspecify.annotations.Nullable;

/** The fields we need of matching-service's answer; it may have others. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DisclosureV1(
        String candidateId,
        String openingId,
        String organisationNumber,
        @Nullable String state,
        boolean cardOpen,
        boolean identityOpen,
        @Nullable Instant identityUntil) {

    private static final Set<String> UNDER_WAY =
            Set.of("PROPOSED", "ACCEPTED", "PRESENTED", "INTERESTED", "INTERVIEW", "TRIAL", "OFFERED");

    Disclosure toDisclosure() {
        return new Disclosure(
                candidateId, openingId, organisationNumber, underWay(), cardOpen, identityOpen, identityUntil);
    }

    private boolean underWay() {
        return state != null && UNDER_WAY.contains(state);
    }
}
