package no.larvik.laereplass.employer.openings.web;

import static no.larvik.laereplass.employer.web.IfMatch.seen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.OpeningId;
import no.larvik.laereplass.employer.openings.OpeningProblem;
import no.larvik.laereplass.employer.openings.Openings.Search;
import no.larvik.laereplass.employer.openings.Posting;
import no.larvik.laereplass.employer.openings.Remedy;
import no.larvik.laereplass.employer.openings.Status;
import no.larvik.laereplass.employer.openings.Suggested.Fits;
import no.larvik.laereplass.employer.web.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/openings")
class OpeningController {

    private static final int MOST = 100;

    private final Posting posting;
    private final Trades trades;

    OpeningController(Posting posting, Trades trades) {
        this.posting = posting;
        this.trades = trades;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OpeningBody> draft(Caller caller, @RequestBody @Valid NewOpeningBody body) {
        var opening = posting.draft(Actors.of(caller), new EmployerId(body.employerId()), body.toTerms());
        return created(caller, opening);
    }

    @PutMapping("/{id}")
    ResponseEntity<OpeningBody> edit(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid NewOpeningBody body) {
        return found(caller, posting.edit(Actors.of(caller), new OpeningId(id), body.toTerms(), seen(ifMatch)));
    }

    @PutMapping("/{id}/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> publish(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return done(posting.publish(Actors.of(caller), new OpeningId(id), seen(ifMatch)));
    }

    @DeleteMapping("/{id}/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> withdraw(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid WithdrawalBody body) {
        return done(posting.withdraw(
                Actors.of(caller), new OpeningId(id), body.reason().strip(), seen(ifMatch)));
    }

    /** New people are suggested until this day; an opening that has lapsed comes back. */
    @PutMapping("/{id}/deadline")
    ResponseEntity<OpeningBody> extend(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid DeadlineBody body) {
        return found(caller, posting.extend(Actors.of(caller), new OpeningId(id), body.deadline(), seen(ifMatch)));
    }

    @PutMapping("/{id}/filled")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> fill(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return done(posting.fill(Actors.of(caller), new OpeningId(id), seen(ifMatch)));
    }

    @PostMapping("/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OpeningBody> copy(Caller caller, @PathVariable String id) {
        return created(caller, posting.copy(Actors.of(caller), new OpeningId(id)));
    }

    @PutMapping("/{id}/accepted-wording")
    ResponseEntity<OpeningBody> acceptWording(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid AcceptanceBody body) {
        var because = body.because().strip();
        return found(caller, posting.acceptWording(Actors.of(caller), new OpeningId(id), because, seen(ifMatch)));
    }

    @GetMapping("/{id}/history")
    Page<HistoryBody> history(Caller caller, @PathVariable String id) {
        var actor = Actors.of(caller);
        var opening = posting.read(actor, new OpeningId(id));
        if (!posting.posts(actor, opening)) throw new OpeningProblem.NotAllowed();
        return HistoryBody.of(opening.history());
    }

    /** What has changed after a moment, such as a yes, for everybody who may read the opening. */
    @GetMapping("/{id}/news")
    Page<NewsBody> news(Caller caller, @PathVariable String id, @RequestParam Instant since) {
        var opening = posting.read(Actors.of(caller), new OpeningId(id));
        return NewsBody.of(opening.history().newsSince(since));
    }

    @GetMapping("/{id}/hints")
    HintsBody hints(Caller caller, @PathVariable String id) {
        var actor = Actors.of(caller);
        var hints = posting.hints(actor, posting.read(actor, new OpeningId(id)));
        return new HintsBody(hints.fits(), hints.advice());
    }

    @GetMapping("/{id}/findings")
    FindingsBody findings(Caller caller, @PathVariable String id) {
        var actor = Actors.of(caller);
        var opening = posting.read(actor, new OpeningId(id));
        return FindingsBody.of(opening, posting.look(actor, opening));
    }

    @GetMapping("/{id}")
    ResponseEntity<OpeningBody> read(Caller caller, @PathVariable String id) {
        return found(caller, posting.read(Actors.of(caller), new OpeningId(id)));
    }

    @GetMapping
    Page<OpeningBody> search(
            Caller caller,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String trade,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var wanted = new Search(null, employer == null ? null : new EmployerId(employer), status, trade, text);
        var slice = posting.search(Actors.of(caller), wanted, cursor, Math.clamp(limit, 1, MOST));
        return new Page<>(
                slice.items().stream().map(opening -> body(caller, opening)).toList(), slice.next());
    }

    private ResponseEntity<OpeningBody> created(Caller caller, Opening opening) {
        return ResponseEntity.created(URI.create("/api/v1/openings/" + opening.id()))
                .eTag(ETags.of(opening.version()))
                .body(body(caller, opening));
    }

    private ResponseEntity<OpeningBody> found(Caller caller, Opening opening) {
        return ResponseEntity.ok().eTag(ETags.of(opening.version())).body(body(caller, opening));
    }

    private OpeningBody body(Caller caller, Opening opening) {
        return OpeningBody.of(opening, trades, posting.posts(Actors.of(caller), opening));
    }

    private static ResponseEntity<Void> done(Opening opening) {
        return ResponseEntity.noContent().eTag(ETags.of(opening.version())).build();
    }

    record HintsBody(@Nullable Fits fits, List<Remedy> advice) {}

    record DeadlineBody(@NotNull LocalDate deadline) {}

    /** Why staff let a wording stand. */
    record AcceptanceBody(@NotBlank @Size(max = 300) String because) {}

    /** Why an opening is taken away, in the words of whoever does it. */
    record WithdrawalBody(@NotBlank @Size(max = 300) String reason) {}
}
