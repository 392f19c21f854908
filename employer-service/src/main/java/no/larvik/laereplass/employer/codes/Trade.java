package no.larvik.laereplass.employer.codes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A trade (lærefag) one can be trained in at a company.
 *
 * @param slug our own key, since only some trades have a Grep code and codes change with every reform
 * @param programme two-letter code of the education programme it belongs to
 */
public record Trade(
        String slug,
        String name,
        String programme,
        String programmeName,
        @Nullable String grepCode) {

    /** The key made from the name: lower case, æ→ae ø→o å→a, anything but letters and digits becomes one hyphen. */
    public static String slugOf(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
