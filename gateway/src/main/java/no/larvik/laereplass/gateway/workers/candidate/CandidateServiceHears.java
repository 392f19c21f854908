package no.larvik.laereplass.gateway.workers.candidate;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import no.larvik.laereplass.chassis.security.ServiceTokens;
import no.larvik.laereplass.gateway.routes.Service;
import no.larvik.laereplass.gateway.routes.ServiceAddresses;
import no.larvik.laereplass.gateway.workers.Announcing;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Keeps the directory of colleagues true: nobody hands a case over to somebody who has left. */
@Component
class CandidateServiceHears implements Announcing {

    private final RestClient http;
    private final ServiceTokens tokens;

    CandidateServiceHears(ServiceAddresses addresses, ServiceTokens tokens) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofMillis(500)).build());
        requests.setReadTimeout(Duration.ofSeconds(2));
        this.http = RestClient.builder()
                .baseUrl(addresses.candidate().toString())
                .requestFactory(requests)
                .build();
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
