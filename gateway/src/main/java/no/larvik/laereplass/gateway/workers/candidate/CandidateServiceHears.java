package no.larvik.laereplass.gateway.workers.candidate;

import java.time.Duration;
import java.util.Map;
import no.larvik.laereplass.chassis.security.ServiceTokens;
import no.larvik.laereplass.gateway.routes.Service;
import no.larvik.laereplass.gateway.routes.ServiceAddresses;
import no.larvik.laereplass.gateway.routes.ShortCalls;
import no.larvik.laereplass.gateway.workers.Announcing;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Keeps the directory of colleagues true: nobody hands a case over to somebody who has left. */
@Component
class CandidateServiceHears implements Announcing {

    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final RestClient http;
    private final ServiceTokens tokens;

    CandidateServiceHears(ServiceAddresses addresses, ServiceTokens tokens) {
        this.http = ShortCalls.to(addresses.candidate(), ANSWER);
        this.tokens = tokens;
    }

    @Override
    public void worksHere(String municipality, String subject, boolean followsUp) {
        http.put()
                .uri("/api/v1/staff/{subject}/employment", subject)
                .headers(headers -> headers.setBearerAuth(tokens.mintForService(Service.CANDIDATE.audience())))
                .body(Map.of("municipality", municipality, "followsUp", followsUp))
                .retrieve()
                .toBodilessEntity();
    }
}
