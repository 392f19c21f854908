package no.larvik.laereplass.gateway.operation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.gateway.access.Visitor;
import no.larvik.laereplass.gateway.operation.Operation.Seen;
import no.larvik.laereplass.gateway.signin.ProviderSeen;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Does it work right now? Numbers, codes and times; nobody is named. */
@RestController
class OperationController {

    private static final Set<String> READERS = Set.of("administrator", "operator");

    private final Operation operation;
    private final ProviderSeen provider;
    private final Problems problems;
    private final InstantSource clock;

    OperationController(Operation operation, ProviderSeen provider, Problems problems, InstantSource clock) {
        this.operation = operation;
        this.provider = provider;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/api/v1/operation")
    ResponseEntity<?> now() {
        var visitor = Visitor.current().orElse(null);
        if (visitor == null) return refused(HttpStatus.UNAUTHORIZED, "unauthenticated");
        if (visitor.who().roles().stream().noneMatch(READERS::contains))
            return refused(HttpStatus.FORBIDDEN, "forbidden");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new OperationBody(clock.instant(), operation.ask(visitor.caller()), provider.now()));
    }

    private ResponseEntity<?> refused(HttpStatus status, String code) {
        return ResponseEntity.status(status).body(problems.of(status, code));
    }

    /** @param signIn the provider people sign in with, as this gateway has found it */
    record OperationBody(Instant at, List<Seen> services, ProviderSeen.Now signIn) {}
}
