package no.larvik.laereplass.matching.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words as numbers: the first word is 0, the next 1. A table only grows, so its size is its version and a row packed
 * with an older version stays right.
 */
final class Codes {

    /** The bit of a licence for a car in every table of licences. */
    static final long CAR = 1;

    /** The bit of support for the language in every table of supports. */
    static final long LANGUAGE_SUPPORT = 1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int most;

    /** @param most more words than this are refused */
    Codes(int most, List<String> first) {
        this.most = most;
        first.forEach(this::number);
    }

    int number(String word) {
        var known = numbers.get(word);
        if (known != null) return known;
        if (numbers.size() == most) throw new IllegalArgumentException("more than " + most + " codes: " + word);
        numbers.put(word, numbers.size());
        return numbers.size() - 1;
    }

    /** One bit a word; for tables of at most 64. */
    long bits(Collection<String> words) {
        var bits = 0L;
        for (var word : words) bits |= 1L << number(word);
        return bits;
    }

    int version() {
        return numbers.size();
    }
}
