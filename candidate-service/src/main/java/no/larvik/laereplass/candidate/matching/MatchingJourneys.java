package no.larvik.laereplass.candidate.matching;

import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.KeptJourney;
import no.larvik.laereplass.candidate.KeptJourneys;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import org.springframework.stereotype.Component;

/** No answer is never taken for nothing kept. */
@Component
class MatchingJourneys implements KeptJourneys {

    private final ServiceClients services;

    MatchingJourneys(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Optional<List<KeptJourney>> of(CandidateId id) {
        try {
            return services.to("matching-service")
                    .get("/internal/v1/kept-journeys/" + id.value(), KeptJourneysV1.class)
                    .map(KeptJourneysV1::toJourneys);
        } catch (Refused | Unavailable e) {
            return Optional.empty();
        }
    }
}
