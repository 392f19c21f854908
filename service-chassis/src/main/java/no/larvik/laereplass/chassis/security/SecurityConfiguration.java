package no.larvik.laereplass.chassis.security;

import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every service verifies every call itself: {@code /api} for anybody a service vouches for, {@code /internal} only for
 * other services, never for what came through the gateway as such.
 */
@AutoConfiguration(before = org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration.class)
@EnableWebSecurity
@EnableConfigurationProperties(SecuritySettings.class)
public class SecurityConfiguration {

    private static final String GATEWAY = "gateway";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class); // comes from the token, not with the request
    }

    @Bean
    ServiceIdentity serviceIdentity(SecuritySettings settings) {
        return ServiceIdentity.read(
                settings.service(),
                settings.keys().privateKey(),
                settings.keys().publicKeys());
    }

    @Bean
    ServiceTokens serviceTokens(ServiceIdentity identity, SecuritySettings settings) {
        // Tokens are judged by the callee's real clock, so they are never minted from an injected one.
        return new ServiceTokens(identity, settings.municipality(), InstantSource.system());
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder serviceTokenDecoder(ServiceIdentity identity) {
        return TokenVerifier.decoder(identity);
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain serviceSecurity(HttpSecurity http, ProblemResponses problems, JwtDecoder decoder)
            throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**", "/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers("/internal/**")
                        .access((caller, request) -> new AuthorizationDecision(caller.get() instanceof CallerToken token
                                && !token.caller().issuer().equals(GATEWAY)))
                        .requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(CallerToken::of))
                                .authenticationEntryPoint((request, response, e) ->
                                        problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated"))
                                .accessDeniedHandler((request, response, e) ->
                                        problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden")))
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, e) ->
                                problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated"))
                        .accessDeniedHandler((request, response, e) ->
                                problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden")))
                .build();
    }

    @Bean
    WebMvcConfigurer callers() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new OnlyForCheck());
            }
        };
    }
}
