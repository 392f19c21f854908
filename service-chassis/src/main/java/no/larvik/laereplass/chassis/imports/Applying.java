package no.larvik.laereplass.chassis.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.chassis.store.Command;
import no.larvik.laereplass.chassis.store.CommandReplayed;
import no.larvik.laereplass.chassis.store.CurrentCommand;
import no.larvik.laereplass.chassis.tables.TableRow;

/**
 * Applies the good rows of one piece; those that were refused or are to be skipped stay as they were judged. The states to put back are written down before the first row; each row runs under
 * a command of its own, so a piece that was cut short is simply applied again.
 */
final class Applying {

    private static final int TRIES = 5;

    private final ImportJob job;
    private final Pass pass;
    private final Pieces pieces;
    private final Hands hands;

    Applying(ImportJob job, Pass pass, Pieces pieces, Hands hands) {
        this.job = job;
        this.pass = pass;
        this.pieces = pieces;
        this.hands = hands;
    }

    Piece applied(Piece piece) {
        var wanted = piece.lines().stream()
                .filter(line -> line.outcome() != Outcome.REFUSED && line.outcome() != Outcome.SKIPPED)
                .map(Line::row)
                .collect(Collectors.toSet());
        var good = piece.rows().stream()
                .filter(row -> wanted.contains(row.number()))
                .toList();
        var known = piece.before() == null ? remembered(piece, good) : piece;
        var judgements = new LinkedHashMap<Integer, Judgement>();
        hands.each(
                        bySubject(good),
                        rows -> rows.stream()
                                .map(row -> Map.entry(row.number(), applied(row)))
                                .toList())
                .forEach(done -> done.forEach(each -> judgements.put(each.getKey(), each.getValue())));
        return known.appliedAs(lines(piece, judgements), effects(known, good, judgements));
    }

    private Piece remembered(Piece piece, List<TableRow> good) {
        var before = new LinkedHashMap<String, String>();
        for (var row : good) {
            var subject = pass.subject(Checking.mapped(job, row));
            if (subject == null || before.containsKey(subject)) continue;
            var state = pass.stateOf(subject);
            if (state != null) before.put(subject, state);
        }
        var known = piece.knowing(before);
        pieces.put(known);
        return known;
    }

    private List<List<TableRow>> bySubject(List<TableRow> rows) {
        var groups = new LinkedHashMap<String, List<TableRow>>();
        for (var row : rows) {
            var subject = pass.subject(Checking.mapped(job, row));
            var group = subject == null ? "row " + row.number() : "subject " + subject;
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(row);
        }
        return List.copyOf(groups.values());
    }

    private Judgement applied(TableRow row) {
        var command = new Command("import:" + job.id() + ":" + row.number(), "row");
        for (int attempt = 1; ; attempt++) {
            try {
                return CurrentCommand.run(command, () -> pass.apply(Checking.mapped(job, row)));
            } catch (RowRefused refused) {
                return Judgement.refused(refused.flaws());
            } catch (CommandReplayed earlier) {
                return Judgement.changed(earlier.id(), null);
            } catch (ChangedMeanwhile lost) {
                if (attempt == TRIES) return Judgement.refused(List.of(RowFlaw.of(null, "import-changed-meanwhile")));
            } catch (RuntimeException failure) {
                if (Trouble.isElsewhere(failure)) throw failure;
                Trouble.report(job, row.number(), failure);
                return Judgement.refused(List.of(RowFlaw.of(null, "import-unexpected")));
            }
        }
    }

    private static List<Line> lines(Piece piece, Map<Integer, Judgement> judgements) {
        return piece.lines().stream()
                .map(line -> {
                    var judgement = judgements.get(line.row());
                    return judgement == null ? line : Line.of(line.row(), judgement);
                })
                .toList();
    }

    private List<Effect> effects(Piece known, List<TableRow> good, Map<Integer, Judgement> judgements) {
        var before = Objects.requireNonNull(known.before());
        var effects = new LinkedHashMap<String, Effect>();
        for (var row : good) {
            var judgement = Objects.requireNonNull(judgements.get(row.number()));
            if (!judgement.hasEffect()) continue;
            var subject = pass.subject(Checking.mapped(job, row));
            if (subject == null) {
                var reference = Objects.requireNonNull(judgement.reference(), "what was made has an id");
                effects.put("row " + row.number(), new Effect(row.number(), reference, null, judgement.mark()));
            } else {
                var mark = Objects.requireNonNullElseGet(
                        judgement.mark(), () -> Objects.requireNonNullElse(pass.stateOf(subject), ""));
                effects.put("subject " + subject, new Effect(row.number(), subject, before.get(subject), mark));
            }
        }
        return List.copyOf(effects.values());
    }
}
