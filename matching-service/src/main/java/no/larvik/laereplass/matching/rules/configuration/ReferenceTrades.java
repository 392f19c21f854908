package no.larvik.laereplass.matching.rules.configuration;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.reference.ReferenceFiles;
import no.larvik.laereplass.matching.rules.Trades;
import org.springframework.stereotype.Component;

/** Trades from {@code laerefag.csv}, read once. */
@Component
class ReferenceTrades implements Trades {

    private final Set<String> slugs;

    ReferenceTrades(ReferenceFiles files) {
        slugs = files.rows("laerefag.csv").stream()
                .map(row -> slug(row.getOrDefault("laerefag", "")))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean knows(String slug) {
        return slugs.contains(slug);
    }

    /** {@code Barne- og ungdomsarbeiderfaget} as {@code barne-og-ungdomsarbeiderfaget}. */
    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
