package no.larvik.laereplass.candidate.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Reading;
import no.larvik.laereplass.candidate.Referral;
import no.larvik.laereplass.candidate.Referring;
import no.larvik.laereplass.chassis.problem.RequestProblem;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.tables.TableFormat;
import no.larvik.laereplass.chassis.web.TableDownload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists as files: to each the one they would see on the page, read piece by piece while it is written. */
@RestController
@RequestMapping("/api/v1/candidates/exports")
class ListExportController {

    private static final int PIECE = 200;

    private final Reading reading;
    private final Referring referring;

    ListExportController(Reading reading, Referring referring) {
        this.reading = reading;
        this.referring = referring;
    }

    /** @param format {@code csv} or {@code xlsx} */
    @GetMapping("/candidates")
    void candidates(@RequestParam(defaultValue = "csv") String format, HttpServletResponse response, Caller caller) {
        var actor = Actors.of(caller);
        send(response, format, "saker", ListRows.CASES, ListRows::of, after -> {
            var listed = reading.list(
                    actor, Reading.Whose.OWN, null, null, null, after == null ? null : new CandidateId(after), PIECE);
            return piece(listed.candidates(), listed.more(), ListExportController::idOf);
        });
    }

    @GetMapping("/referrals")
    void referrals(@RequestParam(defaultValue = "csv") String format, HttpServletResponse response, Caller caller) {
        var actor = Actors.of(caller);
        send(response, format, "henvisninger", ListRows.REFERRALS, ListRows::of, after -> {
            var listed = referring.list(actor, false, after, PIECE);
            return piece(listed.referrals(), listed.more(), Referral::id);
        });
    }

    /** @param next where to go on; nothing at the end */
    private record Piece<T>(List<T> items, @Nullable String next) {}

    private static <T> Piece<T> piece(List<T> items, boolean more, Function<T, String> id) {
        return new Piece<>(items, more ? id.apply(items.getLast()) : null);
    }

    private static String idOf(Candidate candidate) {
        return candidate.id().value();
    }

    /** The first piece is read before anything is written, so that a refusal is still an answer of its own. */
    private static <T> void send(
            HttpServletResponse response,
            String format,
            String name,
            List<String> headings,
            Function<T, List<? extends @Nullable Object>> row,
            Function<@Nullable String, Piece<T>> pieces) {
        var wanted =
                TableFormat.named(format).orElseThrow(() -> new RequestProblem(HttpStatus.BAD_REQUEST, "malformed"));
        var first = pieces.apply(null);
        TableDownload.send(response, wanted, name, table -> {
            table.row(headings);
            for (var piece = first; ; piece = pieces.apply(piece.next())) {
                piece.items().forEach(each -> table.row(row.apply(each)));
                if (piece.next() == null) return;
            }
        });
    }
}
