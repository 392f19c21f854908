package no.larvik.laereplass.chassis.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.larvik.laereplass.chassis.problem.FieldError;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.tables.TableFormat;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.chassis.web.TableDownload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
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

/** Imports over HTTP, below the path the service has chosen for them. */
@RestController
@RequestMapping("${laereplass.imports.path}/{kind}")
class ImportController {

    private static final int SAMPLE = 3;
    private static final int MOST = 200;

    private final Importing importing;
    private final Problems problems;

    ImportController(Importing importing, Problems problems) {
        this.importing = importing;
        this.problems = problems;
    }

    @GetMapping
    KindBody kind(@PathVariable String kind, Caller caller) {
        var columns = importing.columns(caller, kind).stream()
                .map(column -> new ColumnBody(column.name(), column.required()))
                .toList();
        var imports = importing.list(caller, kind).stream()
                .map(job -> ImportBody.of(job, List.of(), problems))
                .toList();
        return new KindBody(columns, imports);
    }

    /** What a kind of import knows, and one's own imports of it, newest first. */
    record KindBody(List<ColumnBody> columns, List<ImportBody> imports) {}

    record ColumnBody(String name, boolean required) {}

    /** The body is the file itself. */
    @PostMapping(
            consumes = {
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/feed+json"
            })
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ImportBody> upload(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        var job = importing.upload(caller, kind, name, request.getInputStream().readAllBytes());
        return ResponseEntity.created(URI.create(request.getRequestURI() + "/" + job.id()))
                .eTag(ETags.of(job.version()))
                .body(body(job));
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportBody> read(@PathVariable String kind, @PathVariable String id, Caller caller) {
        var job = importing.read(caller, kind, id);
        return ResponseEntity.ok().eTag(ETags.of(job.version())).body(body(job));
    }

    /** Says which column is which; the rows are judged, and nothing is changed. */
    @PutMapping("/{id}/columns")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ImportBody> check(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ColumnsBody body,
            Caller caller) {
        return accepted(importing.check(caller, kind, id, ETags.required(ifMatch), body.columns()));
    }

    record ColumnsBody(@NotNull Map<String, Integer> columns) {}

    @PutMapping("/{id}/application")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ImportBody> apply(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ChoiceBody body,
            Caller caller) {
        return accepted(importing.apply(caller, kind, id, ETags.required(ifMatch), body.choice()));
    }

    record ChoiceBody(@NotNull ImportChoice choice) {}

    @DeleteMapping("/{id}/application")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ImportBody> undo(@PathVariable String kind, @PathVariable String id, Caller caller) {
        return accepted(importing.undo(caller, kind, id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String kind, @PathVariable String id, Caller caller) {
        importing.forget(caller, kind, id);
    }

    /** @param cursor row after which to go on */
    @GetMapping("/{id}/lines")
    Page<LineBody> lines(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "0") int cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        var job = importing.read(caller, kind, id);
        var size = Math.clamp(limit, 1, MOST);
        var found = new ArrayList<LineBody>();
        for (int number = 0; number < job.source().pieces() && found.size() <= size; number++) {
            var piece = importing.piece(job, number);
            piece.lines().stream()
                    .filter(line -> line.row() > cursor && (outcome == null || line.outcome() == outcome))
                    .limit(size + 1L - found.size())
                    .forEach(line -> found.add(LineBody.of(job, piece, line, problems)));
        }
        var more = found.size() > size;
        var items = more ? found.subList(0, size) : found;
        return new Page<>(items, more ? String.valueOf(items.getLast().row()) : null);
    }

    /** The refused rows as a file, with what to mend in a column of its own. */
    @GetMapping("/{id}/corrections")
    void corrections(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "csv") String format,
            HttpServletResponse response,
            Caller caller) {
        var job = importing.read(caller, kind, id);
        var pieces = IntStream.range(0, job.source().pieces()).mapToObj(number -> importing.piece(job, number));
        TableDownload.send(
                response,
                TableFormat.named(format).orElse(TableFormat.CSV),
                problems.sentence("import-corrections-file", Map.of()),
                table -> new Corrections(problems).write(job, pieces, table));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> columnsRefused(Importing.ColumnsRefused refused) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        var errors = refused.errors().toArray(FieldError[]::new);
        return ResponseEntity.status(status).body(problems.of(status, "import-columns", errors));
    }

    private ResponseEntity<ImportBody> accepted(ImportJob job) {
        return ResponseEntity.accepted().eTag(ETags.of(job.version())).body(body(job));
    }

    private ImportBody body(ImportJob job) {
        var sample = job.state() == ImportState.UPLOADED
                ? importing.sample(job, SAMPLE)
                : List.<no.larvik.laereplass.chassis.tables.TableRow>of();
        return ImportBody.of(job, sample, problems);
    }
}
