package no.larvik.laereplass.gateway.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.gateway.session.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is behind this request, and how they showed it: later steps trust the two ways differently. */
public final class Visitor extends AbstractAuthenticationToken {

    /** A browser sends a cookie by itself, so a session needs proof of intent; a bearer token is sent on purpose. */
    public enum Way {
        SESSION,
        BEARER
    }

    private static final String GATEWAY = "gateway";

    private final transient Identity who;
    private final Way way;
    private final String limitKey;

    private Visitor(Identity who, Way way, String limitKey) {
        super(List.of());
        this.who = who;
        this.way = way;
        this.limitKey = limitKey;
        setAuthenticated(true);
    }

    /** @param sessionDigest tells two devices of one person apart when requests are counted */
    public static Visitor bySession(Identity who, String sessionDigest) {
        return new Visitor(who, Way.SESSION, "session:" + sessionDigest);
    }

    public static Visitor byBearer(Identity who) {
        return new Visitor(who, Way.BEARER, "bearer:" + who.subject());
    }

    /** The same visitor, who may more or less than was thought. */
    public Visitor being(Identity now) {
        return new Visitor(now, way, limitKey);
    }

    public static Optional<Visitor> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Visitor visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }

    public Identity who() {
        return who;
    }

    /** As the services hear of them. */
    public Caller caller() {
        return new Caller(
                who.subject(), who.roles(), who.municipality(), who.organisation(), who.agency(), who.name(), GATEWAY);
    }

    public Way way() {
        return way;
    }

    public String limitKey() {
        return limitKey;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return who;
    }

    @Override
    public String getName() {
        return who.subject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Visitor that && way == that.way && limitKey.equals(that.limitKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(way, limitKey);
    }
}
