package no.larvik.laereplass.employer.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.web.Phones;

/** Addresses and numbers as people write them. */
final class Written {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@<>()\\[\\],;:\"]{1,64}@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}]{2,}");

    private Written() {}

    static Optional<String> email(String written) {
        return written.length() <= LONGEST && ADDRESS.matcher(written).matches()
                ? Optional.of(written)
                : Optional.empty();
    }

    /** E.164, Norwegian when nothing else is said. */
    static Optional<String> phone(String written) {
        try {
            return Optional.ofNullable(Phones.e164("phone", written));
        } catch (EmployerProblem.Flawed notAPhone) {
            return Optional.empty();
        }
    }
}
