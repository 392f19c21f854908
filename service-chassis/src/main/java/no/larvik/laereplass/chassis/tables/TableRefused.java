package no.larvik.laereplass.chassis.tables;

import java.util.Locale;
import java.util.Map;

/** A file that cannot be taken as a table, and why; the text of each reason says what to do. */
public final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient Map<String, ?> figures;

    public TableRefused(Why why, Map<String, ?> figures) {
        super(why + " " + figures, null, false, false);
        this.why = why;
        this.figures = figures;
    }

    public TableRefused(Why why) {
        this(why, Map.of());
    }

    public Why why() {
        return why;
    }

    /** For the placeholders of the text. */
    public Map<String, ?> figures() {
        return figures;
    }

    /** What is wrong with a file as a whole. */
    public enum Why {
        EMPTY,
        NO_ROWS,
        UNREADABLE,
        OLD_EXCEL,
        PROTECTED_EXCEL,
        BROKEN_QUOTES,
        CELL_TOO_LONG,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TOO_MANY_CELLS,
        TOO_MUCH_TEXT,
        UNPACKS_TOO_LARGE;

        /** {@code TOO_MANY_ROWS} is {@code table-too-many-rows}. */
        public String code() {
            return "table-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** A matter of size rather than of form. */
        public boolean isSize() {
            return switch (this) {
                case TOO_MANY_ROWS, TOO_MANY_COLUMNS, TOO_MANY_CELLS, TOO_MUCH_TEXT, UNPACKS_TOO_LARGE -> true;
                default -> false;
            };
        }
    }
}
