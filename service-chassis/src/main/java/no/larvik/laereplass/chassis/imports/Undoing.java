package no.larvik.laereplass.chassis.imports;

import java.util.ArrayList;
import java.util.Collections;
import no.larvik.laereplass.chassis.imports.Importer.Undone;
import no.larvik.laereplass.chassis.security.CurrentCaller;

/** Puts back what one piece changed, last first. What somebody has changed since is left to them, and told. */
final class Undoing {

    private final ImportJob job;
    private final Importer importer;

    Undoing(ImportJob job, Importer importer) {
        this.job = job;
        this.importer = importer;
    }

    Piece undone(Piece piece) {
        var kept = new ArrayList<Integer>();
        CurrentCaller.acting(job.caller(), () -> {
            for (var effect : piece.effects().reversed())
                if (undone(effect) == Undone.CHANGED_SINCE) kept.add(effect.row());
        });
        Collections.sort(kept);
        return piece.undoneBut(kept);
    }

    private Undone undone(Effect effect) {
        try {
            return importer.undo(job.caller(), effect);
        } catch (RuntimeException failure) {
            if (Trouble.isElsewhere(failure)) throw failure;
            Trouble.report(job, effect.row(), failure);
            return Undone.CHANGED_SINCE;
        }
    }
}
