package no.larvik.laereplass.gateway.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.larvik.laereplass.gateway.session.SessionKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/**
 * Remembers an attempt between leaving and coming back. The way back begins at the provider's site, so its cookie is
 * Lax where the session's is Strict; it lives five minutes and opens nothing but this one attempt.
 */
@Component
class StartedSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String COOKIE = "__Host-signin";

    private final Attempts attempts;
    private final ProviderSettings provider;
    private final InstantSource clock;

    StartedSignIns(Attempts attempts, ProviderSettings provider, InstantSource clock) {
        this.attempts = attempts;
        this.provider = provider;
        this.clock = clock;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest started, HttpServletRequest request, HttpServletResponse response) {
        if (started == null) return;
        var key = SessionKey.random();
        attempts.keep(
                key.digest(),
                new Attempt(
                        Objects.requireNonNull(started.getState()),
                        attribute(started, OidcParameterNames.NONCE),
                        attribute(started, PkceParameterNames.CODE_VERIFIER),
                        attribute(started, SignInRequests.RETURN_TO),
                        clock.instant()));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(key.value(), Attempt.LASTS.toSeconds()));
    }

    /** Spring only ever takes; looking without taking would let one answer be used twice. */
    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var key = key(request);
        if (key.isEmpty()) return null;
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", 0));
        var attempt = attempts.take(key.get().digest())
                .filter(found -> found.state().equals(request.getParameter(OAuth2ParameterNames.STATE)))
                .filter(found -> !found.isOver(clock.instant()));
        attempt.ifPresent(found -> request.setAttribute(SignInRequests.RETURN_TO, found.returnTo()));
        return attempt.map(this::restored).orElse(null);
    }

    private OAuth2AuthorizationRequest restored(Attempt attempt) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(provider.authorizeUri())
                .clientId(provider.clientId())
                .redirectUri(provider.callback())
                .scopes(Set.copyOf(provider.scopes()))
                .state(attempt.state())
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, ProviderRegistration.ID);
                    attributes.put(OidcParameterNames.NONCE, attempt.nonce());
                    attributes.put(PkceParameterNames.CODE_VERIFIER, attempt.verifier());
                })
                .build();
    }

    private static Optional<SessionKey> key(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(SessionKey::parse);
    }

    private static String attribute(OAuth2AuthorizationRequest started, String name) {
        return String.valueOf(started.getAttributes().get(name));
    }

    private static String cookie(String value, long seconds) {
        return ResponseCookie.from(COOKIE, value)
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(seconds)
                .build()
                .toString();
    }
}
