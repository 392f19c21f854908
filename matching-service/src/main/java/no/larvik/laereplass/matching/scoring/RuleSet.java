package no.larvik.laereplass.matching.scoring;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/**
 * The weights of one version. Kept in versioned configuration; every suggestion names the version it was made with.
 *
 * @param author role or office that decided it, never a private person
 * @param halfAtKm distance at which nearness counts half, in kilometres
 * @param halfAtDays days of waiting at which the start counts half
 * @param minutesPerKm minutes of travel that count as one kilometre, where travel times are known
 * @param veryGood lowest score called very good, 0-100
 * @param good lowest score called good, 0-100
 */
public record RuleSet(
        String version,
        LocalDate validFrom,
        String author,
        String reason,
        Map<Factor, Integer> weights,
        double halfAtKm,
        double halfAtDays,
        double minutesPerKm,
        int veryGood,
        int good) {

    public RuleSet {
        if (version.isBlank() || reason.isBlank())
            throw new IllegalArgumentException("rules need a version and a reason");
        if (!weights.keySet().equals(EnumSet.allOf(Factor.class)))
            throw new IllegalArgumentException("every factor needs a weight: " + weights.keySet());
        if (weights.values().stream().anyMatch(weight -> weight < 0 || weight > 100))
            throw new IllegalArgumentException("weights go from 0 to 100: " + weights);
        if (weights.getOrDefault(Factor.TRADE_RANK, 0) + weights.getOrDefault(Factor.NEARNESS, 0) == 0)
            throw new IllegalArgumentException("the factors known for everybody cannot both weigh nothing");
        if (!(halfAtKm > 0 && halfAtDays > 0)) throw new IllegalArgumentException("halves must be above zero");
        if (!(minutesPerKm > 0)) throw new IllegalArgumentException("minutes per kilometre must be above zero");
        if (!(0 < good && good < veryGood && veryGood <= 100)) throw new IllegalArgumentException("words out of order");
        weights = Map.copyOf(new EnumMap<>(weights));
    }

    int weight(Factor factor) {
        return weights.getOrDefault(factor, 0);
    }

    public Word word(double score) {
        if (score >= veryGood) return Word.VERY_GOOD;
        return score >= good ? Word.GOOD : Word.POSSIBLE;
    }
}
