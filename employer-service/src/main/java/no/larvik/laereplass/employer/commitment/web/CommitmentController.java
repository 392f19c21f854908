package no.larvik.laereplass.employer.commitment.web;

import static no.larvik.laereplass.employer.web.IfMatch.seen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.commitment.Clause;
import no.larvik.laereplass.employer.commitment.Clause.Report;
import no.larvik.laereplass.employer.commitment.Commitment;
import no.larvik.laereplass.employer.commitment.Committing;
import no.larvik.laereplass.employer.commitment.Target;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.Sector;
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
@RequestMapping("/api/v1/employers/{id}/commitment")
class CommitmentController {

    private final Committing committing;
    private final Trades trades;

    CommitmentController(Committing committing, Trades trades) {
        this.committing = committing;
        this.trades = trades;
    }

    /** @param year of the start of the places; this year when it is left out */
    @GetMapping
    ResponseEntity<OverviewBody> overview(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable Integer year) {
        var actor = Actors.of(caller);
        var employer = new EmployerId(id);
        var asked = year == null ? committing.today().getYear() : year;
        var overview = committing.overview(actor, employer, asked);
        var commitment = committing.read(actor, employer);
        return ResponseEntity.ok()
                .eTag(ETags.of(commitment.version()))
                .body(OverviewBody.of(overview, commitment, trades, committing.today()));
    }

    /** The same in numbers, small ones withheld. @param year of the start of the places; this year when it is left out */
    @GetMapping("/figures")
    PlaceFiguresBody figures(
            Caller caller, @PathVariable String id, @RequestParam(required = false) @Nullable Integer year) {
        var asked = year == null ? committing.today().getYear() : year;
        return PlaceFiguresBody.of(committing.figures(Actors.of(caller), new EmployerId(id), asked));
    }

    @PutMapping("/targets/{year}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> aim(
            Caller caller,
            @PathVariable String id,
            @PathVariable int year,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid TargetBody body) {
        return done(committing.aim(Actors.of(caller), new EmployerId(id), body.toTarget(year), seen(ifMatch)));
    }

    @PostMapping("/clauses")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> follow(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid NewClauseBody body) {
        return done(committing.follow(Actors.of(caller), new EmployerId(id), body.toClause(), seen(ifMatch)));
    }

    @PostMapping("/clauses/{clause}/reports")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> report(
            Caller caller,
            @PathVariable String id,
            @PathVariable String clause,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid NewReportBody body) {
        var employer = new EmployerId(id);
        return done(committing.report(Actors.of(caller), employer, clause, body.toReport(), seen(ifMatch)));
    }

    @DeleteMapping("/clauses/{clause}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> stop(
            Caller caller,
            @PathVariable String id,
            @PathVariable String clause,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return done(committing.stop(Actors.of(caller), new EmployerId(id), clause, seen(ifMatch)));
    }

    private static ResponseEntity<Void> done(Commitment commitment) {
        return ResponseEntity.noContent().eTag(ETags.of(commitment.version())).build();
    }

    record TargetBody(
            @NotNull Integer inhabitants,
            @NotNull Double perThousand,
            @NotBlank @Size(max = 200) String source,
            @Nullable Map<Sector, @NotNull Integer> sectors) {

        Target toTarget(int year) {
            return new Target(year, inhabitants, perThousand, source.strip(), sectors == null ? Map.of() : sectors);
        }
    }

    record NewClauseBody(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 200) String supplierName,
            @NotBlank @Size(max = 30) String supplierNumber,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull Integer required) {

        Clause toClause() {
            return new Clause("", title.strip(), supplierName.strip(), supplierNumber, from, to, required, List.of());
        }
    }

    record NewReportBody(
            @NotNull LocalDate date,
            @NotNull Integer apprentices,
            @Size(max = 300) @Nullable String note) {

        Report toReport() {
            return new Report(date, apprentices, note == null || note.isBlank() ? null : note.strip());
        }
    }
}
