package no.larvik.laereplass.chassis.imports;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import no.larvik.laereplass.chassis.imports.Importer.Undone;

/**
 * Puts back what one piece changed: different things at the same time, one and the same thing last first. What somebody
 * has changed since is left to them, and told.
 */
final class Undoing {

    private final ImportJob job;
    private final Importer importer;
    private final Hands hands;

    Undoing(ImportJob job, Importer importer, Hands hands) {
        this.job = job;
        this.importer = importer;
        this.hands = hands;
    }

    Piece undone(Piece piece) {
        var lastFirst = piece.effects().reversed().stream().collect(groupingBy(Effect::reference));
        var kept = hands
                .each(
                        List.copyOf(lastFirst.values()),
                        effects -> effects.stream()
                                .filter(effect -> undone(effect) == Undone.CHANGED_SINCE)
                                .map(Effect::row)
                                .toList())
                .stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
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
