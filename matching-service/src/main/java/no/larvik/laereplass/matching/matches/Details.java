package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Contract.Item;
import no.larvik.laereplass.matching.matches.Contract.Party;
import no.larvik.laereplass.matching.matches.Interview.Adaptation;
import no.larvik.laereplass.matching.matches.Papers.Period;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a step besides what every step may carry.
 *
 * @param period of the trial, or of the contract
 * @param ticked every line of the checklist that is in place; null leaves it as it is
 * @param who the sign-in of who takes the step
 * @param objecting an answer that staff recorded is not this one's
 */
public record Details(
        @Nullable Meet meet,
        @Nullable Period period,
        @Nullable Set<Item> ticked,
        @Nullable Confirm confirm,
        @Nullable Approval approval,
        @Nullable OnBehalf onBehalf,
        @Nullable String who,
        boolean objecting) {

    public static final Details NONE = new Details(null, null, null, null, null, null, null);

    /** With what the usual step carries. */
    public Details(
            @Nullable Meet meet,
            @Nullable Period period,
            @Nullable Set<Item> ticked,
            @Nullable Confirm confirm,
            @Nullable Approval approval,
            @Nullable OnBehalf onBehalf,
            @Nullable String who) {
        this(meet, period, ticked, confirm, approval, onBehalf, who, false);
    }

    public Details {
        if (period != null && !period.until().isAfter(period.from()))
            throw new MatchingProblem.BadField("/period/until", "ends-before-it-starts");
    }

    public Details by(String subject) {
        return new Details(meet, period, ticked, confirm, approval, onBehalf, subject, objecting);
    }

    Details objected() {
        return new Details(meet, period, ticked, confirm, approval, onBehalf, who, true);
    }

    Details recorded(OnBehalf given) {
        return new Details(meet, period, ticked, confirm, approval, given, who, objecting);
    }

    /**
     * @param slot the time chosen
     * @param where the place, by who suggests times
     */
    public record Meet(
            @Nullable Instant slot,
            @Nullable String where,
            Set<Adaptation> adaptations,
            @Nullable String wish) {

        public Meet {
            adaptations = Set.copyOf(adaptations);
            if (where != null && where.length() > 200)
                throw new MatchingProblem.BadField("/meeting/where", "place-too-long");
            if (wish != null && wish.length() > 600) throw new MatchingProblem.BadField("/meeting/wish", "too-long");
        }
    }

    /**
     * @param party null for the part the step is taken in
     * @param how a guardian told staff, who record it
     */
    public record Confirm(@Nullable Party party, String textVersion, OnBehalf.@Nullable Way how) {}
}
