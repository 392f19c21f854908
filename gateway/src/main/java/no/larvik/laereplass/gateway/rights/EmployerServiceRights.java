package no.larvik.laereplass.gateway.rights;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.ServiceTokens;
import no.larvik.laereplass.gateway.routes.ServiceAddresses;
import no.larvik.laereplass.gateway.routes.ShortCalls;
import no.larvik.laereplass.gateway.session.Identity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks employer-service on the person's own behalf; one second at most, since somebody waits. */
@Component
class EmployerServiceRights implements Rights {

    private static final Logger log = LoggerFactory.getLogger(EmployerServiceRights.class);
    private static final String EMPLOYER_SERVICE = "employer-service";
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private static final Duration ANSWER = Duration.ofSeconds(1);

    private final RestClient http;
    private final ServiceTokens tokens;
    private final Cache<String, Set<String>> known;

    EmployerServiceRights(ServiceAddresses addresses, ServiceTokens tokens, InstantSource clock) {
        this.http = ShortCalls.to(addresses.employer(), ANSWER);
        this.tokens = tokens;
        this.known = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(KNOWN_FOR)
                .maximumSize(MOST)
                .build();
    }

    @Override
    public Set<String> of(Identity who) {
        var caller = new Caller(who.subject(), Set.of(), who.municipality(), null, null, who.name(), "gateway");
        try {
            var answer = http.get()
                    .uri("/api/v1/me/employer/rights")
                    .headers(headers -> headers.setBearerAuth(tokens.mintFor(caller, EMPLOYER_SERVICE)))
                    .retrieve()
                    .body(RightsBody.class);
            var items = answer == null ? null : answer.items();
            if (items == null) return Set.of();
            return items.stream().map(RightBody::organisationNumber).collect(Collectors.toUnmodifiableSet());
        } catch (RestClientException e) {
            log.warn("Nobody says for whom a person may act: {}", e.getMessage());
            return Set.of();
        }
    }

    @Override
    public boolean stillHolds(Identity who) {
        var organisation = who.organisation();
        return organisation != null
                && known.get(who.subject(), subject -> of(who)).contains(organisation);
    }

    @Override
    public void forget(Identity who) {
        known.invalidate(who.subject());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RightsBody(@Nullable List<RightBody> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RightBody(String organisationNumber) {}
}
