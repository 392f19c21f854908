package no.larvik.laereplass.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import no.larvik.laereplass.gateway.access.ClaimNames;
import no.larvik.laereplass.gateway.session.Sessions;
import no.larvik.laereplass.gateway.session.web.SessionCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Opens the session and answers a page that goes on by itself. A redirect would not do: the browser counts it as
 * coming from the provider's site and would leave the Strict cookie it was just given at home.
 */
@Component
class SignedIn implements AuthenticationSuccessHandler {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final ClaimNames claims;
    private final SignInPages pages;

    SignedIn(Sessions sessions, SessionCookie cookie, ClaimNames claims, SignInPages pages) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.claims = claims;
        this.pages = pages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        var key = sessions.open(claims.identity(user), user.getIdToken().getTokenValue(), cookie.read(request));
        SecurityContextHolder.clearContext();
        cookie.give(response, key);
        pages.goOn(request, response, ReturnTo.of((String) request.getAttribute(SignInRequests.RETURN_TO)));
    }
}
