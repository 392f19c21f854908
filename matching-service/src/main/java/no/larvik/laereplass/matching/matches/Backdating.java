package no.larvik.laereplass.matching.matches;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;

/**
 * A contract that is said to have begun before today. Staff may write that down, with a reason that stays in the history
 * and with dates that everybody confirms; nobody else may. Others' systems were misused where this went unnoticed.
 */
final class Backdating {

    static final Set<String> REASONS = Set.of("BEGAN_ON_PAPER", "WRITTEN_DOWN_LATE", "DATES_CORRECTED");

    private static final Period OLDEST = Period.ofYears(1);

    private Backdating() {}

    /**
     * @param today in Norway
     * @throws MatchingProblem.BadField when the first day has passed and is new, and it is not staff who say why; or when
     *     it is more than a year ago
     */
    static void check(Contract before, Papers.Period asked, @Nullable String reason, Actor by, LocalDate today) {
        var from = asked.from();
        if (!from.isBefore(today) || from.equals(before.startsOn())) return;
        if (by != Actor.STAFF) throw new MatchingProblem.BadField("/period/from", "backdated-by-staff");
        if (from.isBefore(today.minus(OLDEST))) throw new MatchingProblem.BadField("/period/from", "backdated-too-far");
        if (reason == null) throw new MatchingProblem.BadField("/reason", "backdated-reason");
    }
}
