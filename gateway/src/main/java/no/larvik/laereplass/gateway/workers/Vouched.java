package no.larvik.laereplass.gateway.workers;

import java.util.Set;
import no.larvik.laereplass.gateway.session.Identity;
import org.jspecify.annotations.Nullable;

/** Somebody as the sign-in provider names them now, as far as work goes. */
record Vouched(
        String subject, @Nullable String name, @Nullable String agency, Set<WorkRole> roles) {

    static Vouched of(Identity who) {
        return new Vouched(who.subject(), who.name(), who.agency(), WorkRole.among(who.roles()));
    }
}
