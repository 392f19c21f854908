package no.larvik.laereplass.chassis.imports;

import java.util.List;
import java.util.Locale;

/**
 * Something a row can tell.
 *
 * @param name as the API calls it
 * @param required a table without it cannot be used
 * @param headings what people call it; upper and lower case, blanks and signs do not matter
 */
public record ImportColumn(String name, boolean required, List<String> headings) {

    public ImportColumn {
        headings = List.copyOf(headings);
    }

    public static ImportColumn required(String name, String... headings) {
        return new ImportColumn(name, true, List.of(headings));
    }

    public static ImportColumn optional(String name, String... headings) {
        return new ImportColumn(name, false, List.of(headings));
    }

    boolean isCalled(String heading) {
        var wanted = plain(heading);
        return plain(name).equals(wanted)
                || headings.stream().map(ImportColumn::plain).anyMatch(wanted::equals);
    }

    /** Letters and digits alone. */
    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
