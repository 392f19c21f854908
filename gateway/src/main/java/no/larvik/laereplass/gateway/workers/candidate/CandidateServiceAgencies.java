package no.larvik.laereplass.gateway.workers.candidate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.security.ServiceTokens;
import no.larvik.laereplass.gateway.routes.Service;
import no.larvik.laereplass.gateway.routes.ServiceAddresses;
import no.larvik.laereplass.gateway.routes.ShortCalls;
import no.larvik.laereplass.gateway.workers.Agencies;
import no.larvik.laereplass.gateway.workers.WorkerProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asked each time an administrator decides, which is seldom; two seconds at most. */
@Component
class CandidateServiceAgencies implements Agencies {

    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final RestClient http;
    private final ServiceTokens tokens;

    CandidateServiceAgencies(ServiceAddresses addresses, ServiceTokens tokens) {
        this.http = ShortCalls.to(addresses.candidate(), ANSWER);
        this.tokens = tokens;
    }

    @Override
    public Set<String> codes() {
        try {
            var answer = http.get()
                    .uri("/api/v1/agencies")
                    .headers(headers -> headers.setBearerAuth(tokens.mintForService(Service.CANDIDATE.audience())))
                    .retrieve()
                    .body(AgenciesBody.class);
            var items = answer == null ? null : answer.items();
            if (items == null) throw new WorkerProblem.NobodySaysWhichAgencies();
            return items.stream().map(AgencyBody::code).collect(Collectors.toUnmodifiableSet());
        } catch (RestClientException e) {
            throw new WorkerProblem.NobodySaysWhichAgencies();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AgenciesBody(@Nullable List<AgencyBody> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AgencyBody(String code) {}
}
