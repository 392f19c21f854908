package no.larvik.laereplass.chassis.operation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.problem.RequestProblem;
import no.larvik.laereplass.chassis.security.Caller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How one service is doing, for administrators and those who run it; the gateway asks all of them at once. */
@RestController
class OperationController {

    private static final int IMPORTS = 10;
    private static final Set<String> READERS = Set.of("administrator", "operator");

    private final ObjectProvider<Announcing> announcing;
    private final ObjectProvider<Listening> listening;
    private final ObjectProvider<Neighbours> neighbours;
    private final ObjectProvider<OutsideSystems> outside;
    private final ObjectProvider<ImportLog> imports;
    private final InstantSource clock;

    OperationController(
            ObjectProvider<Announcing> announcing,
            ObjectProvider<Listening> listening,
            ObjectProvider<Neighbours> neighbours,
            ObjectProvider<OutsideSystems> outside,
            ObjectProvider<ImportLog> imports,
            InstantSource clock) {
        this.announcing = announcing;
        this.listening = listening;
        this.neighbours = neighbours;
        this.outside = outside;
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping("/operation")
    OperationBody now(Caller caller) {
        if (caller.roles().stream().noneMatch(READERS::contains))
            throw new RequestProblem(HttpStatus.FORBIDDEN, "forbidden");
        return new OperationBody(
                clock.instant(),
                announcing.stream().mapToInt(Announcing::waiting).sum(),
                listening.stream().flatMap(each -> each.silent().stream()).toList(),
                listening.stream().flatMap(each -> each.parked().stream()).toList(),
                neighbours.stream()
                        .map(Neighbours::resting)
                        .flatMap(OperationController::resting)
                        .toList(),
                outside.orderedStream().flatMap(each -> each.now().stream()).toList(),
                imports.stream()
                        .flatMap(each -> each.newest(caller.municipality(), IMPORTS).stream())
                        .toList());
    }

    private static Stream<RestingBody> resting(Map<String, Instant> services) {
        return new TreeMap<>(services).entrySet().stream().map(each -> new RestingBody(each.getKey(), each.getValue()));
    }

    /**
     * @param waiting documents with something still to announce
     * @param silent subscriptions that are not being read
     * @param resting other services this one leaves alone for now
     * @param outside systems that are not ours
     * @param imports the newest of the caller's municipality
     */
    record OperationBody(
            Instant at,
            int waiting,
            List<String> silent,
            List<Listening.Parked> parked,
            List<RestingBody> resting,
            List<OutsideSystem> outside,
            List<ImportLog.Imported> imports) {}

    record RestingBody(String service, Instant since) {}
}
