package no.larvik.laereplass.candidate.matching;

import java.util.Optional;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.KeptMatches;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import org.springframework.stereotype.Component;

/** No answer is never taken for nothing kept. */
@Component
class MatchingMatches implements KeptMatches {

    private final ServiceClients services;

    MatchingMatches(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Optional<Kept> of(CandidateId id) {
        try {
            return services.to("matching-service")
                    .get("/internal/v1/kept-matches/" + id.value(), KeptMatchesV1.class)
                    .map(KeptMatchesV1::toKept);
        } catch (Refused | Unavailable e) {
            return Optional.empty();
        }
    }
}
