package no.larvik.laereplass.chassis.security;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** A verified service token seen as the caller it speaks for. */
final class CallerToken extends AbstractAuthenticationToken {

    private final transient Caller caller;

    private CallerToken(Caller caller, List<GrantedAuthority> authorities) {
        super(authorities);
        this.caller = caller;
        setAuthenticated(true);
    }

    static CallerToken of(Jwt jwt) {
        var roles = jwt.getClaimAsStringList("roles");
        var issuer = Objects.requireNonNull(jwt.getClaimAsString("iss"), "checked by the decoder");
        var caller = new Caller(
                Objects.requireNonNull(jwt.getSubject(), "checked by the decoder"),
                roles == null ? Set.of() : Set.copyOf(roles),
                Objects.requireNonNullElse(jwt.getClaimAsString("mun"), ""),
                jwt.getClaimAsString("org"),
                jwt.getClaimAsString("agency"),
                jwt.getClaimAsString("name"),
                issuer);
        return of(caller);
    }

    static CallerToken of(Caller caller) {
        return new CallerToken(caller, List.of(new SimpleGrantedAuthority("ISSUER_" + caller.issuer())));
    }

    Caller caller() {
        return caller;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.subject();
    }
}
