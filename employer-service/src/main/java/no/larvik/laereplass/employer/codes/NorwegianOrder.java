package no.larvik.laereplass.employer.codes;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;

/** The order of the Norwegian alphabet: æ, ø, å come last, whatever the machine's own language is. */
public final class NorwegianOrder {

    private static final Locale BOKMAAL = Locale.of("nb", "NO");

    private NorwegianOrder() {}

    public static Comparator<String> comparator() {
        var collator = collator();
        return collator::compare;
    }

    /** A text that sorts byte by byte as the name sorts in Norwegian, for stores that do not know the alphabet. */
    public static String key(String name) {
        CollationKey key = collator().getCollationKey(name);
        return HexFormat.of().formatHex(key.toByteArray());
    }

    private static Collator collator() {
        return Collator.getInstance(BOKMAAL);
    }
}
