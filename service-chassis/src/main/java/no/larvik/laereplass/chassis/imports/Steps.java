package no.larvik.laereplass.chassis.imports;

import java.time.Instant;
import java.util.ArrayList;
import no.larvik.laereplass.chassis.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** One worker's way through one import; what it learns on the way, such as the keys it has seen, it keeps. */
final class Steps {

    private final Importer importer;
    private final Pieces pieces;
    private final Hands hands;
    private @Nullable Pass pass;
    private @Nullable Checking checking;

    Steps(ImportJob job, Importer importer, Pieces pieces, int atOnce) {
        this.importer = importer;
        this.pieces = pieces;
        this.hands = new Hands(atOnce, job.caller());
    }

    ImportJob advance(ImportJob job, Instant now) {
        return switch (job.state()) {
            case CHECKING -> check(job, now);
            case APPLYING -> apply(job, now);
            case UNDOING -> undo(job, now);
            case UPLOADED, CHECKED, APPLIED, UNDONE -> job;
        };
    }

    private ImportJob check(ImportJob job, Instant now) {
        var known = checking;
        if (known == null) checking = known = new Checking(job, pass(job), hands);
        var judged = known.judged(pieces.get(job.id(), job.next()));
        pieces.put(judged);
        return job.judged(Tally.of(judged.lines()), now);
    }

    private ImportJob apply(ImportJob job, Instant now) {
        var piece = pieces.get(job.id(), job.next());
        if (!piece.applied()) {
            piece = new Applying(job, pass(job), pieces, hands).applied(piece);
            pieces.put(piece);
        }
        return job.applied(Tally.of(piece.lines()), now);
    }

    private ImportJob undo(ImportJob job, Instant now) {
        var piece = pieces.get(job.id(), job.next());
        if (piece.kept() == null) {
            piece = new Undoing(job, importer, hands).undone(piece);
            pieces.put(piece);
        }
        var kept = piece.kept() == null ? 0 : piece.kept().size();
        return job.undone(piece.effects().size() - kept, kept, now);
    }

    private Pass pass(ImportJob job) {
        var begun = pass;
        if (begun != null) return begun;
        var made = new ArrayList<Pass>(1);
        CurrentCaller.acting(job.caller(), () -> made.add(importer.begin(job.caller())));
        pass = made.getFirst();
        return made.getFirst();
    }
}
