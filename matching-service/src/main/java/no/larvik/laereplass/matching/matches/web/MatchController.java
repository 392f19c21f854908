package no.larvik.laereplass.matching.matches.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.Matchmaking;
import no.larvik.laereplass.matching.matches.Overview;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Picking, looking and taking the next step. */
@RestController
@RequestMapping("/api/v1/matches")
class MatchController {

    private static final int MOST = 200;

    private final Matchmaking matchmaking;
    private final Overview overview;
    private final MatchViews views;
    private final ContractPaper paper;
    private final InstantSource clock;

    MatchController(
            Matchmaking matchmaking, Overview overview, MatchViews views, ContractPaper paper, InstantSource clock) {
        this.matchmaking = matchmaking;
        this.overview = overview;
        this.views = views;
        this.paper = paper;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MatchBody> pickMatch(@Valid @RequestBody DraftRequest request, Caller caller) {
        var reopen = Boolean.TRUE.equals(request.reopen());
        var match = matchmaking.pick(request.candidateId(), request.openingId(), reopen, People.of(caller));
        return ResponseEntity.created(URI.create("/api/v1/matches/" + match.id()))
                .eTag(ETags.of(match.version()))
                .body(views.of(match, Actor.STAFF));
    }

    @GetMapping
    Page<MatchBody> matches(
            @RequestParam(required = false) @Nullable String candidate,
            @RequestParam(required = false) @Nullable String opening,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        var wanted = new Overview.Wanted(candidate, opening, state, cursor, Math.clamp(limit, 1, MOST));
        var listing = overview.list(wanted, People.of(caller));
        return new Page<>(
                listing.items().stream()
                        .map(match -> views.of(match, listing.as()))
                        .toList(),
                listing.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<MatchBody> match(@PathVariable String id, Caller caller) {
        var seen = matchmaking.see(id, People.of(caller));
        return answer(seen.match(), seen.as());
    }

    @PostMapping("/{id}/transitions")
    ResponseEntity<MatchBody> stepMatch(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody TransitionRequest request,
            Caller caller) {
        var seen = matchmaking.see(id, People.of(caller));
        ETags.check(seen.match().version(), ETags.required(ifMatch));
        return answer(matchmaking.step(seen, request.toInstruction(), People.of(caller)), seen.as());
    }

    /** For whoever takes part in the meeting; 404 until a time is agreed. */
    @GetMapping(path = "/{id}/interview.ics", produces = "text/calendar")
    ResponseEntity<String> interviewAsCalendar(@PathVariable String id, Caller caller, Locale language) {
        var match = matchmaking.see(id, People.of(caller)).match();
        var agreed = match.papers().interview().agreed();
        if (agreed == null) throw new MatchingProblem.NotFound(id);
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"interview.ics\"")
                .body(InterviewCalendar.of(match, agreed, clock.instant(), language));
    }

    /** What the parties have agreed to, to keep; 404 until dates are set for an accepted offer. Not the contract itself. */
    @GetMapping(path = "/{id}/contract.pdf", produces = "application/pdf")
    ResponseEntity<byte[]> contractToKeep(@PathVariable String id, Caller caller, Locale language) {
        var match = matchmaking.see(id, People.of(caller)).match();
        if (!match.hasContract()) throw new MatchingProblem.NotFound(id);
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"avtale.pdf\"")
                .cacheControl(CacheControl.noStore())
                .body(paper.pdf(match, clock.instant(), language));
    }

    private ResponseEntity<MatchBody> answer(Match match, Actor as) {
        return ResponseEntity.ok().eTag(ETags.of(match.version())).body(views.of(match, as));
    }
}
