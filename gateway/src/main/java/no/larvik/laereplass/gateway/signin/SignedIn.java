package no.larvik.laereplass.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import no.larvik.laereplass.gateway.access.ClaimNames;
import no.larvik.laereplass.gateway.rights.Rights;
import no.larvik.laereplass.gateway.session.Identity;
import no.larvik.laereplass.gateway.session.Sessions;
import no.larvik.laereplass.gateway.session.web.SessionCookie;
import no.larvik.laereplass.gateway.workers.Workers;
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
    private final Rights rights;
    private final Workers workers;
    private final ProviderSeen provider;

    SignedIn(
            Sessions sessions,
            SessionCookie cookie,
            ClaimNames claims,
            SignInPages pages,
            Rights rights,
            Workers workers,
            ProviderSeen provider) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.claims = claims;
        this.pages = pages;
        this.rights = rights;
        this.workers = workers;
        this.provider = provider;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        provider.answered();
        var user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        var who = withOnlyOrganisation(claims.identity(user));
        var worksHere = workers.now(who, true).isStaff();
        var key = sessions.open(who, worksHere, user.getIdToken().getTokenValue(), cookie.read(request));
        SecurityContextHolder.clearContext();
        cookie.give(response, key);
        pages.goOn(request, response, ReturnTo.of((String) request.getAttribute(SignInRequests.RETURN_TO)));
    }

    /** Whoever may act for exactly one organisation by a code need not choose. */
    private Identity withOnlyOrganisation(Identity who) {
        if (!who.mayActByCode()) return who;
        var organisations = rights.of(who);
        return organisations.size() == 1
                ? who.actingFor(organisations.iterator().next())
                : who;
    }
}
