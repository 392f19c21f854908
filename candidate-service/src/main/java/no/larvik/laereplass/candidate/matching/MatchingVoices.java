package no.larvik.laereplass.candidate.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Voice;
import no.larvik.laereplass.candidate.Voices;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** No answer is never taken for nothing said. */
@Component
class MatchingVoices implements Voices {

    private final ServiceClients services;

    MatchingVoices(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Optional<List<Voice>> of(CandidateId id) {
        try {
            return services.to("matching-service")
                    .get("/internal/v1/voices/" + id.value(), VoicesV1.class)
                    .map(VoicesV1::toVoices);
        } catch (Refused | Unavailable e) {
            return Optional.empty();
        }
    }

    /** The fields we need; it may have others. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record VoicesV1(List<VoiceV1> items) {

        List<Voice> toVoices() {
            return items.stream().map(VoiceV1::toVoice).toList();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record VoiceV1(
            String matchId,
            int schoolYear,
            String moment,
            String feeling,
            @Nullable Boolean clear) {

        Voice toVoice() {
            return new Voice(matchId, schoolYear, moment, feeling, clear);
        }
    }
}
