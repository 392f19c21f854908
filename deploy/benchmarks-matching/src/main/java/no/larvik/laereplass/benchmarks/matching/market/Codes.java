package no.larvik.laereplass.benchmarks.matching.market;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Code words as bits. */
public final class Codes {

    public static final Codes KINDS = new Codes("LAERLING", "LAEREKANDIDAT", "PRAKSISBREV", "YFF_PRAKSIS", "PRAKSIS");
    public static final Codes LICENCES = new Codes("B", "AM", "T", "TRUCK");
    public static final Codes SKILLS = numbered("SKILL_", 18);
    public static final Codes SUPPORTS = new Codes(
            "LANGUAGE_SUPPORT",
            "FIXED_CONTACT",
            "CALM_PLACE",
            "WRITTEN_INSTRUCTIONS",
            "STEP_BY_STEP",
            "FLEXIBLE_HOURS",
            "SHORTER_DAYS",
            "STEP_FREE_ACCESS");
    public static final Codes SURROUNDINGS = numbered("SURROUNDING_", 8);

    /** The bit that makes language support count. */
    public static final int LANGUAGE_SUPPORT = 1;

    /** Bits of the kinds that need the county's approval. */
    public static final int NEED_APPROVAL = 0b00111;

    private final List<String> words;

    private Codes(String... words) {
        this.words = List.of(words);
    }

    private static Codes numbered(String prefix, int size) {
        return new Codes(IntStream.range(0, size).mapToObj(n -> prefix + n).toArray(String[]::new));
    }

    public int size() {
        return words.size();
    }

    public String word(int number) {
        return words.get(number);
    }

    public Set<String> words(int bits) {
        return IntStream.range(0, words.size())
                .filter(bit -> (bits >> bit & 1) == 1)
                .mapToObj(words::get)
                .collect(Collectors.toUnmodifiableSet());
    }
}
