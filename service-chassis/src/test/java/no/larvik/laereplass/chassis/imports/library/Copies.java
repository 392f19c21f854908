package no.larvik.laereplass.chassis.imports.library;

import static no.larvik.laereplass.chassis.imports.ImportColumn.required;

import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.chassis.imports.Effect;
import no.larvik.laereplass.chassis.imports.ImportColumn;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.Importer;
import no.larvik.laereplass.chassis.imports.Judgement;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.imports.RowFlaw;
import no.larvik.laereplass.chassis.imports.RowReading;
import no.larvik.laereplass.chassis.imports.RowRefused;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;

/** Each row says how many copies of a known book there are; two rows may speak of the same book, the later one holds. */
final class Copies implements Importer, Pass {

    private final Books books;

    Copies(Books books) {
        this.books = books;
    }

    @Override
    public String kind() {
        return "copies";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(required("number", "ISBN"), required("copies", "Antall"));
    }

    @Override
    public void admit(Caller caller) {}

    @Override
    public Pass begin(Caller caller) {
        return this;
    }

    @Override
    public @Nullable String key(ImportRow row) {
        return null;
    }

    @Override
    public String subject(ImportRow row) {
        return row.text("number");
    }

    @Override
    public @Nullable String stateOf(String subject) {
        return books.numbered(subject)
                .map(book -> String.valueOf(book.state().get("copies")))
                .orElse(null);
    }

    @Override
    public Judgement judge(ImportRow row) {
        var cells = new RowReading(row);
        var copies = cells.number("copies");
        var book = books.numbered(row.text("number"));
        if (book.isEmpty()) cells.add(RowFlaw.of("number", "invalid"));
        if (cells.isFlawed()) return Judgement.refused(cells.flaws());
        return Objects.equals(book.orElseThrow().state().get("copies"), copies)
                ? Judgement.unchanged(book.get().id())
                : Judgement.changed(book.get().id(), null);
    }

    @Override
    public Judgement apply(ImportRow row) {
        var judgement = judge(row);
        if (judgement.outcome() != no.larvik.laereplass.chassis.imports.Outcome.CHANGED) {
            if (!judgement.flaws().isEmpty()) throw new RowRefused(judgement.flaws());
            return judgement;
        }
        var id = Objects.requireNonNull(judgement.reference());
        books.copies(id, Integer.parseInt(row.text("copies")));
        return Judgement.changed(id, row.text("copies"));
    }

    @Override
    public Undone undo(Caller caller, Effect effect) {
        var now = stateOf(effect.reference());
        if (Objects.equals(now, effect.before())) return Undone.DONE;
        if (!Objects.equals(now, effect.mark())) return Undone.CHANGED_SINCE;
        var book = books.numbered(effect.reference()).orElseThrow();
        books.copies(book.id(), Integer.parseInt(Objects.requireNonNull(effect.before())));
        return Undone.DONE;
    }
}
