package no.larvik.laereplass.chassis.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param column nothing when it is the row as a whole
 * @param code its text is {@code <code>.field} of the service's problems
 * @param args for the placeholders of the text; never what somebody wrote
 */
public record RowFlaw(@Nullable String column, String code, Map<String, ?> args) {

    public RowFlaw {
        args = Map.copyOf(args);
    }

    public static RowFlaw of(@Nullable String column, String code) {
        return new RowFlaw(column, code, Map.of());
    }
}
