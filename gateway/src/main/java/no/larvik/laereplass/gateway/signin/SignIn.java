package no.larvik.laereplass.gateway.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.stereotype.Component;

/** How sign-in runs: {@code /login}, the provider, {@code /login/callback}, a small page, the page asked for. */
@Component
public class SignIn {

    static final String START = "/login";
    static final String CALLBACK = "/login/callback";

    private final SignInRequests requests;
    private final StartedSignIns started;
    private final SignedIn signedIn;
    private final SignInFailed failed;

    SignIn(SignInRequests requests, StartedSignIns started, SignedIn signedIn, SignInFailed failed) {
        this.requests = requests;
        this.started = started;
        this.signedIn = signedIn;
        this.failed = failed;
    }

    public void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage(START)
                .authorizationEndpoint(leaving ->
                        leaving.authorizationRequestResolver(requests).authorizationRequestRepository(started))
                .redirectionEndpoint(back -> back.baseUri(CALLBACK))
                .successHandler(signedIn)
                .failureHandler(failed);
    }
}
