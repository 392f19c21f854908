package no.larvik.laereplass.chassis.imports;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way through all rows, in order of pieces; rows of one piece are taken at the same time unless they share a subject. */
public interface Pass {

    /** Two rows of one table with the same key are one too many; nothing when rows may repeat. */
    default @Nullable String key(ImportRow row) {
        return null;
    }

    /** The same where there are several ways to be the same: one in common is one too many. */
    default Collection<String> keys(ImportRow row) {
        var key = key(row);
        return key == null ? List.of() : List.of(key);
    }

    /** What the row changes, when that exists already: such rows are applied one after the other. */
    default @Nullable String subject(ImportRow row) {
        return null;
    }

    /** The state of a subject, as much of it as this import touches; nothing when there is none. */
    default @Nullable String stateOf(String subject) {
        return null;
    }

    /** What would happen. Changes nothing. A row that is to be skipped is not applied. */
    Judgement judge(ImportRow row);

    /**
     * Does it, by the very rules that hold for somebody who types. Carried out under a command of its own: done twice,
     * it has to lead to one and the same thing.
     *
     * @throws RowRefused when the rules say no
     */
    Judgement apply(ImportRow row);
}
