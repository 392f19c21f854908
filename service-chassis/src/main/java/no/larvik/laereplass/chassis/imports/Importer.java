package no.larvik.laereplass.chassis.imports;

import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.tables.Limits;
import no.larvik.laereplass.chassis.tables.Table;

/** A kind of import, as a service declares it: a bean for each. */
public interface Importer {

    /** Names it in addresses, such as {@code approvals}. */
    String kind();

    List<ImportColumn> columns();

    /** @throws RuntimeException the service's own refusal, when this person may not */
    void admit(Caller caller);

    /** Opens what was sent; a kind that takes more than tables reads it by itself. */
    default Table open(byte[] file) {
        return Table.open(file, Limits.USUAL);
    }

    Pass begin(Caller caller);

    /** Puts back what one effect changed, unless somebody has been there since. Doing it again changes nothing. */
    Undone undo(Caller caller, Effect effect);

    /** What became of undoing. */
    enum Undone {
        DONE,
        CHANGED_SINCE
    }
}
