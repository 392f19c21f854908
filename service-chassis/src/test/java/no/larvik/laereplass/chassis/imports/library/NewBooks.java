package no.larvik.laereplass.chassis.imports.library;

import static no.larvik.laereplass.chassis.imports.ImportColumn.optional;
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
import no.larvik.laereplass.chassis.problem.RequestProblem;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.store.Stored;
import org.springframework.http.HttpStatus;

/** Each row makes a book. One called "Forbudt" is refused only when it is about to be taken in. */
final class NewBooks implements Importer, Pass {

    private final Books books;
    private final Misfortune misfortune;

    NewBooks(Books books, Misfortune misfortune) {
        this.books = books;
        this.misfortune = misfortune;
    }

    @Override
    public String kind() {
        return "books";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                required("number", "ISBN", "Boknummer"), required("title", "Tittel"), optional("copies", "Antall"));
    }

    @Override
    public void admit(Caller caller) {
        if (!caller.is("staff")) throw new RequestProblem(HttpStatus.FORBIDDEN, "forbidden");
    }

    @Override
    public Pass begin(Caller caller) {
        return this;
    }

    @Override
    public String key(ImportRow row) {
        return row.text("number");
    }

    @Override
    public Judgement judge(ImportRow row) {
        var number = read(row).number();
        var known = books.numbered(number).map(Stored::id).orElse(null);
        return known == null
                ? Judgement.created(null, null)
                : Judgement.skipped(known, RowFlaw.of("number", "invalid"));
    }

    @Override
    public Judgement apply(ImportRow row) {
        misfortune.maybe();
        var read = read(row);
        if (read.title().equals("Forbudt")) throw new RowRefused(List.of(RowFlaw.of("title", "invalid")));
        if (read.title().equals("Umulig")) throw new IllegalArgumentException("secret-of-the-row");
        var book = books.add(read.number(), read.title(), read.copies());
        return Judgement.created(book.id(), String.valueOf(book.version()));
    }

    @Override
    public Undone undo(Caller caller, Effect effect) {
        var book = books.find(effect.reference());
        if (book.isEmpty()) return Undone.DONE;
        if (!String.valueOf(book.get().version()).equals(effect.mark())) return Undone.CHANGED_SINCE;
        books.erase(book.get());
        return Undone.DONE;
    }

    private static Read read(ImportRow row) {
        var cells = new RowReading(row);
        var number = cells.required("number", 20);
        var title = cells.required("title", 40);
        var copies = Objects.requireNonNullElse(cells.number("copies"), 1);
        if (cells.isFlawed()) throw new RowRefused(cells.flaws());
        return new Read(number, title, copies);
    }

    private record Read(String number, String title, int copies) {}
}
