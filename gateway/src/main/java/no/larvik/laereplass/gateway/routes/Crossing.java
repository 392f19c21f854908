package no.larvik.laereplass.gateway.routes;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.ServiceTokens;
import no.larvik.laereplass.gateway.access.Visitor;
import no.larvik.laereplass.gateway.edge.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One route at work: from a visitor's request to a service's answer, or to a sentence about why there is none. */
final class Crossing implements HandlerFunction<ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(Crossing.class);
    private static final String GATEWAY = "gateway";
    private static final long SOON = 2;

    /** Nobody who has signed in, and with no role: the service finds out which system it is. */
    private static final Caller SYSTEM = new Caller("system", Set.of(), "0000", null, null, null, GATEWAY);

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Route route;
    private final URI address;
    private final Guard guard;
    private final long restSeconds;
    private final HandlerFunction<ServerResponse> proxy;
    private final ServiceTokens tokens;
    private final Problems problems;

    Crossing(
            Route route,
            URI address,
            RouteSettings settings,
            HandlerFunction<ServerResponse> proxy,
            ServiceTokens tokens,
            Problems problems) {
        this.route = route;
        this.address = address;
        this.guard = new Guard(route.name(), settings);
        this.restSeconds = settings.rest().toSeconds();
        this.proxy = proxy;
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    public ServerResponse handle(ServerRequest request) throws Exception {
        var forSystems = route.entry() == Route.Entry.SYSTEMS;
        var who = forSystems ? Optional.of(SYSTEM) : Visitor.current().map(Visitor::caller);
        if (who.isEmpty()) return signInFirst();
        var token = tokens.mintFor(who.get(), route.service().audience());
        var trace = Trace.of(request.servletRequest());
        var outgoing = forSystems ? Outgoing.ofSystem(request, token, trace) : Outgoing.of(request, token, trace);
        MvcUtils.setRequestUrl(outgoing, address);
        try {
            return Incoming.of(guard.call(READS.contains(request.method()), () -> proxy.handle(outgoing)));
        } catch (Exception e) {
            return explained(Failure.of(e).orElseThrow(() -> e), e);
        }
    }

    private ServerResponse explained(Failure failure, Exception cause) {
        log.warn("{} ({}): {}: {}", route.name(), route.service().audience(), failure, cause.getMessage());
        var seconds = failure == Failure.RESTING ? restSeconds : SOON;
        return ServerResponse.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(problems.of(failure.status(), failure.code(), Map.of("seconds", seconds)));
    }

    private ServerResponse signInFirst() {
        return ServerResponse.status(HttpStatus.UNAUTHORIZED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .body(problems.of(HttpStatus.UNAUTHORIZED, "unauthenticated"));
    }
}
