package no.larvik.laereplass.chassis.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The caller of the request this thread is serving. Adapters use it; the core is told who acts. */
public final class CurrentCaller {

    private CurrentCaller() {}

    public static Optional<Caller> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token
                ? Optional.of(token.caller())
                : Optional.empty();
    }

    /** Does in the background what somebody asked for, with the rights they had when they asked. */
    public static void acting(Caller caller, Runnable work) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(CallerToken.of(caller)));
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** @throws IllegalStateException outside an authenticated request */
    public static Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is calling."));
    }
}
