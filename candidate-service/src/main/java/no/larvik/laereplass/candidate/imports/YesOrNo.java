package no.larvik.laereplass.candidate.imports;

import java.util.Locale;
import java.util.Optional;

/** What people write for yes and no. */
final class YesOrNo {

    private YesOrNo() {}

    static Optional<Boolean> of(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "ja", "j", "x", "yes", "true", "1" -> Optional.of(true);
            case "nei", "n", "no", "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
