package no.larvik.laereplass.gateway.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import no.larvik.laereplass.gateway.access.ClaimNames;
import no.larvik.laereplass.gateway.access.Visitor;
import no.larvik.laereplass.gateway.edge.RequestRates;
import no.larvik.laereplass.gateway.rights.Rights;
import no.larvik.laereplass.gateway.session.Sessions;
import no.larvik.laereplass.gateway.session.web.SessionCookie;
import no.larvik.laereplass.gateway.session.web.SessionFilter;
import no.larvik.laereplass.gateway.signin.SignIn;
import no.larvik.laereplass.gateway.workers.Workers;
import no.larvik.laereplass.gateway.workers.web.RolesFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Finds out who is asking. Whether they must be somebody is decided where a request leaves for a service: there a token
 * is minted, and without a visitor there is nothing to mint it from.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    SecurityFilterChain access(
            HttpSecurity http,
            SignIn signIn,
            Sessions sessions,
            SessionCookie cookie,
            RequestRates rates,
            ClaimNames claims,
            ProblemResponses problems,
            Rights rights,
            Workers workers,
            @Value("${laereplass.address}") String address)
            throws Exception {
        Converter<Jwt, AbstractAuthenticationToken> bearer = jwt -> bearer(claims, jwt);
        return http.csrf(AbstractHttpConfigurer::disable) // replaced by SameOriginGuard
                .headers(AbstractHttpConfigurer::disable) // replaced by SecurityHeaders
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(servlet -> servlet.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2Login(signIn::configure)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(bearer))
                        .authenticationEntryPoint((request, response, e) -> refuse(problems, request, response)))
                .addFilterBefore(
                        new SessionFilter(sessions, cookie, problems, rights), BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new RolesFilter(workers, problems), BearerTokenAuthenticationFilter.class)
                .addFilterBefore(rates, AuthorizationFilter.class)
                .addFilterAfter(new SameOriginGuard(address, problems), RequestRates.class)
                .build();
    }

    @Bean
    RequestRejectedHandler crookedRequests(ProblemResponses problems) {
        return (request, response, e) -> problems.write(request, response, HttpStatus.BAD_REQUEST, "bad-request");
    }

    private static Visitor bearer(ClaimNames claims, Jwt jwt) {
        try {
            return Visitor.byBearer(claims.identity(jwt));
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException("The token names nobody", e);
        }
    }

    private static void refuse(ProblemResponses problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "token-refused");
    }
}
