package no.larvik.laereplass.matching.rules.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.larvik.laereplass.matching.rules.RuleVersion;
import no.larvik.laereplass.matching.rules.Rulebook;
import no.larvik.laereplass.matching.scoring.Factor;
import org.jspecify.annotations.Nullable;

/**
 * @param author office or role and the audit's pseudonym, never a name
 * @param neighbourPairs how many pairs of neighbour trades go with it
 */
record RuleSetBody(
        String version,
        LocalDate validFrom,
        String author,
        String reason,
        Map<Factor, Integer> weights,
        double halfAtKm,
        double halfAtDays,
        double minutesPerKm,
        int veryGood,
        int good,
        int neighbourPairs,
        @Nullable String basedOn,
        @Nullable Instant decidedAt) {

    static RuleSetBody of(RuleVersion version, Rulebook book) {
        var rules = version.rules();
        return new RuleSetBody(
                rules.version(),
                rules.validFrom(),
                rules.author(),
                rules.reason(),
                rules.weights(),
                rules.halfAtKm(),
                rules.halfAtDays(),
                rules.minutesPerKm(),
                rules.veryGood(),
                rules.good(),
                book.neighboursOf(version).size(),
                version.basedOn(),
                version.decidedAt());
    }
}
