package no.larvik.laereplass.matching.allocation.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.allocation.Counterfactual;
import no.larvik.laereplass.matching.allocation.Drafting;
import no.larvik.laereplass.matching.allocation.PlanKind;
import no.larvik.laereplass.matching.allocation.PlanReading;
import no.larvik.laereplass.matching.allocation.Planning;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans over all free seats: asking, looking, calling off, and turning lines into drafts. */
@RestController
@RequestMapping("/api/v1/allocations")
class AllocationController {

    private static final int MOST = 200;

    private final Planning planning;
    private final PlanReading reading;
    private final Drafting drafting;
    private final PlanWords words;
    private final AuditLog audit;

    AllocationController(Planning planning, PlanReading reading, Drafting drafting, PlanWords words, AuditLog audit) {
        this.planning = planning;
        this.reading = reading;
        this.drafting = drafting;
        this.words = words;
        this.audit = audit;
    }

    /** Whoever turns the equity term on stands in the audit log; the reason stands with the run. */
    @PostMapping
    ResponseEntity<AllocationBody> requestAllocation(@Valid @RequestBody AllocationRequest request, Caller caller) {
        var requested = planning.request(request.toOrder(), request.seed(), request.rulesVersion(), People.of(caller));
        if (requested.order().equityWeight() > 0)
            audit.read(caller, requested.id(), "allocation.equity", "REASON_WITH_THE_RUN");
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/allocations/" + requested.id()))
                .body(words.of(requested));
    }

    @GetMapping
    Page<AllocationBody> allocations(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            Caller caller) {
        var size = Math.clamp(limit, 1, MOST);
        var found = planning.page(cursor, size + 1, People.of(caller));
        var items = found.stream()
                .limit(size)
                .map(allocation -> words.of(allocation).inList())
                .toList();
        return new Page<>(items, found.size() > size ? items.getLast().id() : null);
    }

    @GetMapping("/{id}")
    AllocationBody allocation(@PathVariable String id, Caller caller) {
        return words.of(planning.see(id, People.of(caller)));
    }

    @GetMapping("/{id}/lines")
    PlanReading.Page allocationLines(
            @PathVariable String id,
            @RequestParam String plan,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return reading.lines(id, kind(plan, "?plan"), cursor, Math.clamp(limit, 1, MOST), People.of(caller));
    }

    @GetMapping("/{id}/people/{candidateId}")
    Counterfactual allocationPerson(@PathVariable String id, @PathVariable String candidateId, Caller caller) {
        return reading.person(id, candidateId, People.of(caller));
    }

    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancelAllocation(@PathVariable String id, Caller caller) {
        planning.cancel(id, People.of(caller));
    }

    /** Drafts alone: nothing is sent to anybody. */
    @PostMapping("/{id}/drafts")
    DraftsBody draftFromAllocation(
            @PathVariable String id, @Valid @RequestBody DraftsRequest request, Locale language, Caller caller) {
        var lines = request.lines().stream()
                .map(DraftsRequest.LineRequest::toWanted)
                .toList();
        var results = drafting.draft(id, kind(request.plan(), "/plan"), lines, People.of(caller));
        for (var result : results)
            if (result.match() != null)
                audit.read(
                        caller,
                        result.wanted().candidateId(),
                        "allocation.draft",
                        result.overridden() ? "ANOTHER_THAN_PLANNED" : "AS_PLANNED");
        return new DraftsBody(
                results.stream().map(result -> words.of(result, language)).toList());
    }

    private static PlanKind kind(String plan, String pointer) {
        return switch (plan) {
            case "stable" -> PlanKind.STABLE;
            case "fair" -> PlanKind.FAIR;
            default -> throw new MatchingProblem.BadField(pointer, "no-such-plan");
        };
    }
}
