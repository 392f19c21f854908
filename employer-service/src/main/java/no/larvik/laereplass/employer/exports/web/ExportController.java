package no.larvik.laereplass.employer.exports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import java.util.function.Function;
import no.larvik.laereplass.chassis.problem.RequestProblem;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.tables.TableFormat;
import no.larvik.laereplass.chassis.tables.TableWriter;
import no.larvik.laereplass.chassis.web.TableDownload;
import no.larvik.laereplass.employer.Slice;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Registering;
import no.larvik.laereplass.employer.openings.Openings.Search;
import no.larvik.laereplass.employer.openings.Posting;
import no.larvik.laereplass.employer.web.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists as files: to each the one they would see on the page, read piece by piece while it is written. */
@RestController
@RequestMapping("/api/v1/employers/exports")
class ExportController {

    private static final int PIECE = 100;

    private final Registering registering;
    private final Posting posting;
    private final Trades trades;

    ExportController(Registering registering, Posting posting, Trades trades) {
        this.registering = registering;
        this.posting = posting;
        this.trades = trades;
    }

    /** @param format {@code csv} or {@code xlsx} */
    @GetMapping("/employers")
    void employers(@RequestParam(defaultValue = "csv") String format, HttpServletResponse response, Caller caller) {
        send(response, format, "arbeidsgivere", employersOf(caller), table -> {
            table.row(EmployerRows.HEADINGS);
            return employer -> EmployerRows.of(employer).forEach(table::row);
        });
    }

    @GetMapping("/approvals")
    void approvals(@RequestParam(defaultValue = "csv") String format, HttpServletResponse response, Caller caller) {
        send(response, format, "godkjenninger", employersOf(caller), table -> {
            table.row(ApprovalRows.HEADINGS);
            return employer -> ApprovalRows.of(employer, trades).forEach(table::row);
        });
    }

    @GetMapping("/openings")
    void openings(@RequestParam(defaultValue = "csv") String format, HttpServletResponse response, Caller caller) {
        var actor = Actors.of(caller);
        var all = new Search(null, null, null, null, null);
        send(response, format, "plasser", after -> posting.search(actor, all, after, PIECE), table -> {
            table.row(OpeningRows.HEADINGS);
            return opening -> table.row(OpeningRows.of(opening, trades));
        });
    }

    private Function<@Nullable String, Slice<Employer>> employersOf(Caller caller) {
        var actor = Actors.of(caller);
        return after -> registering.search(actor, null, after, PIECE);
    }

    /** The first piece is read before anything is written, so that a refusal is still an answer of its own. */
    private static <T> void send(
            HttpServletResponse response,
            String format,
            String name,
            Function<@Nullable String, Slice<T>> pieces,
            Function<TableWriter, Consumer<T>> rows) {
        var wanted =
                TableFormat.named(format).orElseThrow(() -> new RequestProblem(HttpStatus.BAD_REQUEST, "malformed"));
        var first = pieces.apply(null);
        TableDownload.send(response, wanted, name, table -> {
            var row = rows.apply(table);
            for (var piece = first; ; piece = pieces.apply(piece.next())) {
                piece.items().forEach(row);
                if (piece.next() == null) return;
            }
        });
    }
}
