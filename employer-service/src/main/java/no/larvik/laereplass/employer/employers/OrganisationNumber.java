package no.larvik.laereplass.employer.employers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nine digits, the last of them a control digit: weights 3 2 7 6 5 4 3 2, then 11 − (sum mod 11), where 11 counts as 0
 * and 10 never occurs. Source: Brønnøysundregistrene.
 */
public record OrganisationNumber(String digits) {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    public OrganisationNumber {
        if (!holds(digits)) throw new IllegalArgumentException("not an organisation number");
    }

    /** Reads what people type: spaces between the groups are allowed. Empty when the number cannot be right. */
    public static Optional<OrganisationNumber> read(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0]", "");
        return holds(digits) ? Optional.of(new OrganisationNumber(digits)) : Optional.empty();
    }

    private static boolean holds(String digits) {
        return NINE_DIGITS.matcher(digits).matches() && controlDigit(digits) == digits.charAt(8) - '0';
    }

    private static int controlDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        int rest = sum % 11;
        return rest == 0 ? 0 : 11 - rest;
    }

    @Override
    public String toString() {
        return digits;
    }
}
