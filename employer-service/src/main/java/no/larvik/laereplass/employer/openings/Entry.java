package no.larvik.laereplass.employer.openings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of an opening.
 *
 * @param by name of the person at the keyboard, when the sign-in told it
 * @param fields what became different; told only for what others could see already
 */
public record Entry(Instant at, Who who, @Nullable String by, What what, List<FieldChange> fields) {

    public Entry {
        fields = List.copyOf(fields);
    }

    public enum Who {
        EMPLOYER,
        STAFF,

        /** A training office, for a member. */
        OFFICE,
        SYSTEM
    }

    public enum What {
        DRAFTED,
        EDITED,
        PUBLISHED,
        EXTENDED,
        LAPSED,
        FILLED,
        WITHDRAWN,
        WORDING_ACCEPTED
    }

    /** Values as short texts, cut where they are long; they are for reading, not for going back to. */
    public record FieldChange(
            Field field, @Nullable String before, @Nullable String after) {

        private static final int SHORT = 200;

        static FieldChange of(Field field, Terms before, Terms after) {
            return new FieldChange(field, text(field.in(before)), text(field.in(after)));
        }

        private static @Nullable String text(@Nullable Object value) {
            if (value == null) return null;
            var text = value.toString();
            return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
        }
    }
}
