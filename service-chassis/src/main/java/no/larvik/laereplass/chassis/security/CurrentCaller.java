package no.larvik.laereplass.chassis.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** The caller of the request this thread is serving. Adapters use it; the core is told who acts. */
public final class CurrentCaller {

    private CurrentCaller() {}

    public static Optional<Caller> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token
                ? Optional.of(token.caller())
                : Optional.empty();
    }

    /** @throws IllegalStateException outside an authenticated request */
    public static Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is calling."));
    }
}
