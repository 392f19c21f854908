package no.larvik.laereplass.candidate.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.candidate.Placements;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MatchingPlacements implements Placements {

    private final ServiceClients services;

    MatchingPlacements(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Optional<Placed> now() {
        try {
            return services.to("matching-service")
                    .get("/internal/v1/placed", PlacedV1.class)
                    .map(PlacedV1::toPlaced);
        } catch (Refused | Unavailable e) {
            return Optional.empty();
        }
    }

    /** The fields we need; it may have others. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PlacedV1(List<String> candidateIds, @Nullable Boolean mayBeTold) {

        /** What is not said may not be told. */
        Placed toPlaced() {
            return new Placed(Set.copyOf(candidateIds), Boolean.TRUE.equals(mayBeTold));
        }
    }
}
