package no.larvik.laereplass.chassis.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import no.larvik.laereplass.chassis.problem.FieldError;
import no.larvik.laereplass.chassis.problem.RequestProblem;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.tables.Table;
import no.larvik.laereplass.chassis.tables.TableRow;
import no.larvik.laereplass.chassis.web.ETags;
import org.springframework.http.HttpStatus;

/** What people do with an import. It is theirs alone: to everybody else it does not exist. */
final class Importing {

    private static final int PIECE_LETTERS = 1_000_000;
    private static final int LONGEST_NAME = 100;

    private final Map<String, Importer> importers;
    private final ImportJobs jobs;
    private final Pieces pieces;
    private final RememberedColumns remembered;
    private final ImportWorker worker;
    private final ImportSettings settings;
    private final InstantSource clock;
    private final Semaphore reading = new Semaphore(1); // a workbook is held in memory while it is read

    Importing(
            Map<String, Importer> importers,
            ImportJobs jobs,
            Pieces pieces,
            RememberedColumns remembered,
            ImportWorker worker,
            ImportSettings settings,
            InstantSource clock) {
        this.importers = importers;
        this.jobs = jobs;
        this.pieces = pieces;
        this.remembered = remembered;
        this.worker = worker;
        this.settings = settings;
        this.clock = clock;
    }

    List<ImportColumn> columns(Caller caller, String kind) {
        return admitted(caller, kind).columns();
    }

    List<ImportJob> list(Caller caller, String kind) {
        admitted(caller, kind);
        return jobs.of(kind, caller.subject());
    }

    ImportJob upload(Caller caller, String kind, String fileName, byte[] file) {
        var importer = admitted(caller, kind);
        if (!reading.tryAcquire()) throw new RequestProblem(HttpStatus.SERVICE_UNAVAILABLE, "import-busy");
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        var kept = new int[2];
        try (var table = importer.open(file)) {
            keep(id, table, kept);
            var source = new Source(shortened(fileName), table.shape(), table.headings(), kept[0], kept[1]);
            var proposed = Proposal.of(table.headings(), importer.columns(), remembered.of(kind, caller));
            return jobs.add(ImportJob.uploaded(id, kind, caller, source, proposed, clock.instant()));
        } catch (RuntimeException refused) {
            pieces.forget(id, kept[1]);
            throw refused;
        } finally {
            reading.release();
        }
    }

    /** Counts rows and pieces as they are written, so that a table that breaks off can be cleared away. */
    private void keep(String id, Table table, int[] kept) {
        var rows = new ArrayList<TableRow>();
        var letters = 0;
        while (table.hasNext()) {
            var row = table.next();
            rows.add(row);
            letters += row.cells().stream().mapToInt(String::length).sum();
            if (rows.size() < settings.piece() && letters < PIECE_LETTERS && table.hasNext()) continue;
            kept[0] += rows.size();
            pieces.add(Piece.of(id, kept[1]++, rows));
            rows.clear();
            letters = 0;
        }
    }

    ImportJob read(Caller caller, String kind, String id) {
        admitted(caller, kind);
        return jobs.find(id)
                .filter(job -> job.kind().equals(kind) && job.caller().subject().equals(caller.subject()))
                .orElseThrow(() -> new RequestProblem(HttpStatus.NOT_FOUND, "not-found"));
    }

    /** Says which column is which, and begins to judge the rows. */
    ImportJob check(Caller caller, String kind, String id, long seen, Map<String, Integer> columns) {
        var job = read(caller, kind, id);
        ETags.check(job.version(), seen);
        refuseUnless(job, ImportState.UPLOADED, ImportState.CHECKED);
        var flaws = new ArrayList<FieldError>();
        var known = columns(caller, kind);
        columns.forEach((name, at) -> {
            var unknown = known.stream().noneMatch(column -> column.name().equals(name));
            if (unknown || at < 0 || at >= job.source().headings().size())
                flaws.add(new FieldError("/columns/" + name, "import-no-such-column"));
        });
        for (var column : known)
            if (column.required() && !columns.containsKey(column.name()))
                flaws.add(new FieldError("/columns/" + column.name(), "import-column-needed"));
        if (!flaws.isEmpty()) throw new ColumnsRefused(flaws);
        remembered.remember(kind, caller, job.source().headings(), columns);
        return begun(job.checking(columns, caller));
    }

    ImportJob apply(Caller caller, String kind, String id, long seen, ImportChoice choice) {
        var job = read(caller, kind, id);
        ETags.check(job.version(), seen);
        refuseUnless(job, ImportState.CHECKED);
        var refused = job.expected().of(Outcome.REFUSED);
        if (choice == ImportChoice.ALL_OR_NOTHING && refused > 0)
            throw new RequestProblem(HttpStatus.UNPROCESSABLE_CONTENT, "import-has-errors", Map.of("refused", refused));
        return begun(job.applying(choice, caller));
    }

    ImportJob undo(Caller caller, String kind, String id) {
        var job = read(caller, kind, id);
        refuseUnless(job, ImportState.APPLIED);
        return begun(job.undoing(caller));
    }

    /** What was uploaded is forgotten; what was taken in stays, and can no longer be undone from here. */
    void forget(Caller caller, String kind, String id) {
        var job = read(caller, kind, id);
        if (job.state().isAtWork()) throw new RequestProblem(HttpStatus.CONFLICT, "import-at-work");
        if (!jobs.forget(job)) throw new RequestProblem(HttpStatus.CONFLICT, "import-at-work");
        pieces.forget(job.id(), job.source().pieces());
    }

    /** The first rows, to recognise the columns by. */
    List<TableRow> sample(ImportJob job, int rows) {
        return pieces.get(job.id(), 0).rows().stream().limit(rows).toList();
    }

    Piece piece(ImportJob job, int number) {
        return pieces.get(job.id(), number);
    }

    private ImportJob begun(ImportJob next) {
        var stored = jobs.put(next).orElseThrow(() -> new RequestProblem(HttpStatus.PRECONDITION_FAILED, "stale"));
        worker.nudge();
        return stored;
    }

    private Importer admitted(Caller caller, String kind) {
        var importer = importers.get(kind);
        if (importer == null) throw new RequestProblem(HttpStatus.NOT_FOUND, "not-found");
        importer.admit(caller);
        return importer;
    }

    private static void refuseUnless(ImportJob job, ImportState... states) {
        if (List.of(states).contains(job.state())) return;
        throw new RequestProblem(HttpStatus.CONFLICT, job.state().isAtWork() ? "import-at-work" : "import-not-now");
    }

    private static String shortened(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    /** Which columns are missing or wrong, all at once. */
    static final class ColumnsRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<FieldError> errors;

        ColumnsRefused(List<FieldError> errors) {
            super("columns refused");
            this.errors = List.copyOf(errors);
        }

        List<FieldError> errors() {
            return errors;
        }
    }
}
