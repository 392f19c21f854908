package no.larvik.laereplass.gateway.signin;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;

/** Remembers how the last sign-ins went, as long as this gateway runs; not whose they were. */
@Component
public class ProviderSeen {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The person turned back, or came back too late: the provider did what it was asked. */
    private static final Set<String> OF_THE_PERSON =
            Set.of("access_denied", "login_required", "authorization_request_not_found");

    private final String mode;
    private final InstantSource clock;
    private volatile @Nullable Instant answeredAt;
    private volatile @Nullable Failed failed;

    private record Failed(Instant at, String why) {}

    ProviderSeen(ProviderSettings settings, InstantSource clock) {
        this.mode = THIS_MACHINE.contains(URI.create(settings.issuer()).getHost()) ? "DEMO" : "LIVE";
        this.clock = clock;
    }

    void answered() {
        answeredAt = clock.instant();
    }

    void failed(AuthenticationException failure) {
        var code = failure instanceof OAuth2AuthenticationException protocol
                ? protocol.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        if (!OF_THE_PERSON.contains(code)) failed = new Failed(clock.instant(), code);
    }

    public Now now() {
        var last = failed;
        return new Now(mode, answeredAt, last == null ? null : last.at(), last == null ? null : last.why());
    }

    /**
     * @param mode {@code DEMO} for the stub with its personas
     * @param answeredAt when somebody last came in by it; {@code null} when nobody has
     * @param failure why it last failed, as a code of OAuth
     */
    public record Now(
            String mode,
            @Nullable Instant answeredAt,
            @Nullable Instant failedAt,
            @Nullable String failure) {}
}
