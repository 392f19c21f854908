package no.larvik.laereplass.matching.rules.configuration;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.reference.ReferenceFiles;
import no.larvik.laereplass.matching.rules.Trades;
import org.springframework.stereotype.Component;

/** Trades from {@code laerefag.csv}, read once. */
@Component
class ReferenceTrades implements Trades {

    private final Map<String, String> names;

    ReferenceTrades(ReferenceFiles files) {
        names = files.rows("laerefag.csv").stream()
                .map(row -> row.getOrDefault("laerefag", ""))
                .collect(Collectors.toUnmodifiableMap(ReferenceTrades::slug, Function.identity(), (one, same) -> one));
    }

    @Override
    public boolean knows(String slug) {
        return names.containsKey(slug);
    }

    @Override
    public String nameOf(String slug) {
        return names.getOrDefault(slug, slug);
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
