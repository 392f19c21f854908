package no.larvik.laereplass.employer.openings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.codes.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the law on young people at work says to an opening as it is described: at most 8 hours a day and 40 a week, no
 * work from 23 to 6 (apprentices until midnight where the opening hours demand it), 21 to 23 only where necessary,
 * a written risk assessment before the start, and some exposures never. Source: the working environment act, chapter 11,
 * and its regulations, as the programme reads them.
 */
public record UnderEighteen(Rule rule, List<Because> because) {

    static final int ADULT = 18;
    private static final double LONGEST_DAY = 8;
    private static final double LONGEST_WEEK = 40;

    public UnderEighteen {
        because = List.copyOf(because);
    }

    public static UnderEighteen of(Terms terms, Set<Hazard> never) {
        var because = EnumSet.noneOf(Because.class);
        var details = terms.details();
        var hours = details.hours();
        if (hours != null) {
            if (over(hours.longestDay(), LONGEST_DAY) || over(hours.perWeek(), LONGEST_WEEK))
                because.add(Because.LONG_DAYS);
            if (atNight(hours, terms.kind())) because.add(Because.NIGHT_WORK);
            if (hours.touches(21, 23)) because.add(Because.LATE_WORK);
        }
        if (details.hazards().stream().anyMatch(never::contains)) because.add(Because.FORBIDDEN_EXPOSURE);
        if (!details.hazards().isEmpty() && details.riskAssessment() == null) because.add(Because.NO_RISK_ASSESSMENT);
        return new UnderEighteen(ruleOf(because), List.copyOf(because));
    }

    /** The age that counts when people are sought: nobody under 18 is suggested before the law allows it. */
    public @Nullable Integer minimumAge(@Nullable Integer wanted) {
        if (rule == Rule.ALLOWED) return wanted;
        return wanted == null ? ADULT : Math.max(ADULT, wanted);
    }

    private static Rule ruleOf(Set<Because> because) {
        if (because.stream().anyMatch(Because::forbids)) return Rule.FORBIDDEN;
        return because.contains(Because.NO_RISK_ASSESSMENT) ? Rule.AFTER_RISK_ASSESSMENT : Rule.ALLOWED;
    }

    private static boolean atNight(Hours hours, @Nullable Kind kind) {
        var untilMidnight = kind == Kind.LAERLING && hours.untilClosing();
        return hours.touches(untilMidnight ? 24 : 23, 30);
    }

    private static boolean over(@Nullable Double hours, double most) {
        return hours != null && hours > most;
    }

    public enum Rule {
        ALLOWED,
        AFTER_RISK_ASSESSMENT,
        FORBIDDEN
    }

    /** Each is told in words, with the rule by name. */
    public enum Because {
        LONG_DAYS(true),
        NIGHT_WORK(true),
        FORBIDDEN_EXPOSURE(true),
        NO_RISK_ASSESSMENT(false),
        LATE_WORK(false);

        private final boolean forbids;

        Because(boolean forbids) {
            this.forbids = forbids;
        }

        boolean forbids() {
            return forbids;
        }
    }
}
