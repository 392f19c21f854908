package no.larvik.laereplass.candidate.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import java.util.Optional;
import no.larvik.laereplass.candidate.Outcomes;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MatchingOutcomes implements Outcomes {

    private final ServiceClients services;

    MatchingOutcomes(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Optional<Came> now() {
        try {
            return services.to("matching-service")
                    .get("/internal/v1/outcomes", OutcomesV1.class)
                    .map(OutcomesV1::toCame);
        } catch (Refused | Unavailable e) {
            return Optional.empty();
        }
    }

    /** The fields we need; it may have others. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OutcomesV1(
            Map<String, String> byCandidate, @Nullable Boolean mayBeTold) {

        /** What is not said may not be told. */
        Came toCame() {
            return new Came(byCandidate, Boolean.TRUE.equals(mayBeTold));
        }
    }
}
