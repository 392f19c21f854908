package no.larvik.laereplass.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** {@code GET /login} starts a sign-in; {@code persona} is handed on as a hint of who it will be. */
@Component
class SignInRequests implements OAuth2AuthorizationRequestResolver {

    static final String RETURN_TO = "returnTo";

    private final DefaultOAuth2AuthorizationRequestResolver standard;

    SignInRequests(ClientRegistrationRepository provider) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(provider);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().equals(SignIn.START)
                ? resolve(request, ProviderRegistration.ID)
                : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        var standardRequest = standard.resolve(request, registration);
        if (standardRequest == null) return null;
        var hint = request.getParameter("persona");
        return OAuth2AuthorizationRequest.from(standardRequest)
                .additionalParameters(parameters -> {
                    if (hint != null) parameters.put("login_hint", hint);
                })
                .attributes(attributes -> attributes.put(RETURN_TO, ReturnTo.of(request.getParameter(RETURN_TO))))
                .build();
    }
}
