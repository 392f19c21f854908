package no.larvik.laereplass.chassis.imports;

import org.jspecify.annotations.Nullable;

/**
 * One thing an import made or changed.
 *
 * @param reference id of what was made, or the subject that was changed
 * @param before what undoing puts back; nothing when it did not exist
 * @param mark the state it was left in
 */
public record Effect(
        int row,
        String reference,
        @Nullable String before,
        @Nullable String mark) {

    private static final long NONE = -1;

    /** The mark where it is a version; one that nothing ever has when there is no mark. */
    public long version() {
        return mark == null ? NONE : Long.parseLong(mark);
    }
}
