package no.larvik.laereplass.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Says so and offers another try; what the provider said is for the log, not for the person. */
@Component
class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailed.class);

    private final SignInPages pages;
    private final ProviderSeen provider;

    SignInFailed(SignInPages pages, ProviderSeen provider) {
        this.pages = pages;
        this.provider = provider;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        provider.failed(failure);
        log.info("A sign-in did not succeed: {}", failure.getMessage());
        pages.tryAgain(request, response);
    }
}
