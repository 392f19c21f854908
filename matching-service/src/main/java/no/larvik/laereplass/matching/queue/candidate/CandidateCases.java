package no.larvik.laereplass.matching.queue.candidate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClient;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.matching.queue.Case;
import no.larvik.laereplass.matching.queue.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** As whoever acts, who cannot see more through us than directly. When there is no answer nobody sees a queue. */
@Component
class CandidateCases implements Cases {

    private final ServiceClient candidates;

    CandidateCases(ServiceClients services) {
        this.candidates = services.to("candidate-service");
    }

    @Override
    public List<Case> ofCaller() {
        try {
            return candidates
                    .get("/internal/v1/cases", Answer.class)
                    .map(answer -> answer.cases().stream().map(CaseV1::toCase).toList())
                    .orElse(List.of());
        } catch (Refused nobody) {
            return List.of();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<CaseV1> cases) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CaseV1(
            String candidateId,
            Instant registeredAt,
            String status,
            @Nullable Instant consentAt,
            boolean paused,
            @Nullable String unreachable,
            Set<String> professionals) {

        Case toCase() {
            return new Case(
                    candidateId,
                    registeredAt,
                    status.equals("REGISTERED"),
                    status.equals("PUBLISHED") && !paused,
                    consentAt,
                    unreachable,
                    professionals);
        }
    }
}
