package no.larvik.laereplass.demo;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers that pass the control digit and lie where the demo's employers are, from 910 000 000 on. */
final class OrganisationNumbers {

    static final String CARPENTER = "910000004";
    static final String LARVIK_KOMMUNE = "910000012";

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int FIRST = 91_000_002;

    private OrganisationNumbers() {}

    /** After the two of the personas. */
    static List<String> others(int count) {
        return IntStream.iterate(FIRST, stem -> stem + 1)
                .mapToObj(OrganisationNumbers::withControl)
                .filter(number -> number.length() == 9)
                .filter(number -> !number.equals(CARPENTER) && !number.equals(LARVIK_KOMMUNE))
                .limit(count)
                .toList();
    }

    /** A stem whose control digit would be 10 gives no number; that one comes out too long. */
    static String withControl(int stem) {
        var digits = Integer.toString(stem);
        var sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * (digits.charAt(i) - '0'))
                .sum();
        return digits + (11 - sum % 11) % 11;
    }
}
