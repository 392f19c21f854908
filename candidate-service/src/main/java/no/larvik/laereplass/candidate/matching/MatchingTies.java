package no.larvik.laereplass.candidate.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Ties;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import org.springframework.stereotype.Component;

/** No answer is never taken for a no. */
@Component
class MatchingTies implements Ties {

    private final ServiceClients services;

    MatchingTies(ServiceClients services) {
        this.services = services;
    }

    @Override
    public boolean hold(CandidateId id) {
        try {
            return services.to("matching-service")
                    .get("/internal/v1/ties/" + id.value(), TiesV1.class)
                    .map(TiesV1::tied)
                    .orElseThrow(CandidateProblem.MatchUnanswered::new);
        } catch (Refused | Unavailable e) {
            throw new CandidateProblem.MatchUnanswered();
        }
    }

    /** The field we need; it may have others. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TiesV1(boolean tied) {}
}
