package no.larvik.laereplass.employer.openings;

import static no.larvik.laereplass.employer.openings.PostingRule.Moment.ALWAYS;
import static no.larvik.laereplass.employer.openings.PostingRule.Moment.WHEN_PUBLISHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.Flaw.Reason;
import org.jspecify.annotations.Nullable;

/** What an opening must hold to: some of it from the first draft, the rest before young people see it. */
enum PostingRule {
    UNIT_IS_THE_EMPLOYERS(ALWAYS, (terms, checks) -> {
        var unit = terms.unit();
        return unit == null || checks.employer().unit(unit).isPresent() ? null : Flaw.of("unitId", Reason.UNKNOWN_UNIT);
    }),
    TRADE_IS_KNOWN(ALWAYS, (terms, checks) -> {
        var trade = terms.trade();
        return trade == null || checks.trades().knows(trade) ? null : Flaw.of("trade", Reason.UNKNOWN_TRADE);
    }),
    SEATS_ARE_ONE_TO_FIFTY(ALWAYS, (terms, checks) -> within("seats", terms.seats(), 1, 50)),
    MINIMUM_AGE_IS_A_WORKING_AGE(ALWAYS, (terms, checks) -> within("minimumAge", terms.minimumAge(), 15, 25)),
    ENDS_AFTER_IT_BEGINS(ALWAYS, (terms, checks) -> {
        var from = terms.startFrom();
        var to = terms.startTo();
        return from == null || to == null || to.isAfter(from) ? null : Flaw.of("startTo", Reason.ENDS_BEFORE_START);
    }),
    STARTS_IN_OUR_TIME(ALWAYS, (terms, checks) -> soon("startFrom", terms.startFrom(), checks)),
    ENDS_IN_OUR_TIME(ALWAYS, (terms, checks) -> soon("startTo", terms.startTo(), checks)),
    DEADLINE_IS_IN_OUR_TIME(
            ALWAYS, (terms, checks) -> soon("details/deadline", terms.details().deadline(), checks)),
    HOURS_ARE_A_WORKING_WEEK(ALWAYS, (terms, checks) -> {
        var hours = terms.details().hours();
        return hours == null ? null : halves("details/hours/perWeek", hours.perWeek(), 1, 40);
    }),
    DAY_IS_A_WORKING_DAY(ALWAYS, (terms, checks) -> {
        var hours = terms.details().hours();
        return hours == null ? null : halves("details/hours/longestDay", hours.longestDay(), 1, 12);
    }),
    QUESTIONS_ARE_FEW(
            ALWAYS, (terms, checks) -> few("details/questions", terms.details().questions(), Question.MOST)),
    QUESTIONS_MAKE_SENSE(ALWAYS, (terms, checks) -> {
        var questions = terms.details().questions();
        for (int i = 0; i < questions.size(); i++)
            if (!questions.get(i).makesSense())
                return Flaw.of("details/questions/" + i + "/options", Reason.WRONG_OPTIONS);
        return null;
    }),
    MUSTS_ARE_FEW(
            ALWAYS, (terms, checks) -> few("details/musts", terms.details().musts(), 5)),
    WISHES_ARE_FEW(
            ALWAYS, (terms, checks) -> few("details/wishes", terms.details().wishes(), 5)),
    RISK_WAS_ASSESSED_BEFORE_TODAY(ALWAYS, (terms, checks) -> {
        var assessment = terms.details().riskAssessment();
        return assessment == null || !assessment.date().isAfter(checks.today())
                ? null
                : Flaw.of("details/riskAssessment/date", Reason.IN_THE_FUTURE);
    }),

    HAS_A_UNIT(WHEN_PUBLISHED, (terms, checks) -> required("unitId", terms.unit())),
    HAS_A_TRADE(WHEN_PUBLISHED, (terms, checks) -> required("trade", terms.trade())),
    HAS_A_KIND(WHEN_PUBLISHED, (terms, checks) -> required("kind", terms.kind())),
    HAS_SEATS(WHEN_PUBLISHED, (terms, checks) -> required("seats", terms.seats())),
    HAS_A_TITLE(WHEN_PUBLISHED, (terms, checks) -> required("title", terms.title())),
    HAS_A_START(WHEN_PUBLISHED, (terms, checks) -> required("startFrom", terms.startFrom())),
    STARTS_IN_TIME(WHEN_PUBLISHED, (terms, checks) -> {
        var from = terms.startFrom();
        var late = from != null && from.isBefore(checks.today()) && !from.equals(checks.publishedStart());
        return late ? Flaw.of("startFrom", Reason.IN_THE_PAST) : null;
    }),
    TELLS_WHAT_THE_WORK_IS(WHEN_PUBLISHED, (terms, checks) -> {
        var tasks = terms.tasks();
        return tasks != null && tasks.strip().length() >= 20
                ? null
                : new Flaw("tasks", Reason.TOO_SHORT, Map.of("min", 20));
    }),
    DEADLINE_IS_AHEAD(WHEN_PUBLISHED, (terms, checks) -> {
        var deadline = terms.details().deadline();
        var late =
                deadline != null && deadline.isBefore(checks.today()) && !deadline.equals(checks.publishedDeadline());
        return late ? Flaw.of("details/deadline", Reason.DEADLINE_PASSED) : null;
    }),
    THE_YOUNGEST_MAY_DO_IT(WHEN_PUBLISHED, (terms, checks) -> {
        var wanted = terms.minimumAge();
        var judgement = UnderEighteen.of(terms, checks.never());
        var asksForTheYoung = wanted != null && wanted < UnderEighteen.ADULT;
        if (!asksForTheYoung || judgement.rule() != UnderEighteen.Rule.FORBIDDEN) return null;
        return Flaw.of("minimumAge", lawOf(judgement.because().getFirst()));
    }),
    EMPLOYER_GOES_ON(
            WHEN_PUBLISHED,
            (terms, checks) -> checks.employer().goesOn() ? null : Flaw.of("employerId", Reason.EMPLOYER_IS_OVER)),
    EMPLOYER_IS_APPROVED(WHEN_PUBLISHED, (terms, checks) -> {
        var trade = terms.trade();
        var kind = terms.kind();
        if (trade == null || kind == null || !kind.needsApproval()) return null;
        return checks.employer().isApprovedFor(trade, kind, checks.today())
                ? null
                : new Flaw("trade", Reason.NO_APPROVAL, Map.of("trade", checks.nameOf(trade), "kind", kind));
    });

    private final Moment moment;
    private final Check check;

    PostingRule(Moment moment, Check check) {
        this.moment = moment;
        this.check = check;
    }

    static List<Flaw> flawsOfDraft(Terms terms, Checks checks) {
        return flaws(terms, checks, List.of(ALWAYS));
    }

    static List<Flaw> flawsWhenPublished(Terms terms, Checks checks) {
        var flaws = flaws(terms, checks, List.of(ALWAYS, WHEN_PUBLISHED));
        Wording.in(terms).stream()
                .filter(finding -> !checks.accepted().covers(finding))
                .map(finding -> new Flaw(finding.field(), lawOf(finding.ground()), Map.of("phrase", finding.phrase())))
                .forEach(flaws::add);
        return flaws;
    }

    private static List<Flaw> flaws(Terms terms, Checks checks, List<Moment> moments) {
        var flaws = new ArrayList<Flaw>();
        Arrays.stream(values()).filter(rule -> moments.contains(rule.moment)).forEach(rule -> {
            var flaw = rule.check.on(terms, checks);
            if (flaw != null) flaws.add(flaw);
        });
        return flaws;
    }

    private static @Nullable Flaw required(String field, @Nullable Object value) {
        var missing = value == null || value instanceof String text && text.isBlank();
        return missing ? Flaw.of(field, Reason.REQUIRED) : null;
    }

    private static @Nullable Flaw within(String field, @Nullable Integer value, int min, int max) {
        return value == null || value >= min && value <= max
                ? null
                : new Flaw(field, Reason.OUT_OF_RANGE, Map.of("min", min, "max", max));
    }

    private static @Nullable Flaw halves(String field, @Nullable Double hours, int least, int most) {
        if (hours == null) return null;
        if (hours < least || hours > most)
            return new Flaw(field, Reason.OUT_OF_RANGE, Map.of("min", least, "max", most));
        return hours * 2 == Math.rint(hours * 2) ? null : Flaw.of(field, Reason.HALF_HOURS);
    }

    private static @Nullable Flaw few(String field, List<?> list, int most) {
        return list.size() <= most ? null : new Flaw(field, Reason.TOO_MANY, Map.of("max", most));
    }

    private static Reason lawOf(UnderEighteen.Because because) {
        return switch (because) {
            case LONG_DAYS -> Reason.LONG_DAYS_UNDER_18;
            case NIGHT_WORK -> Reason.NIGHT_WORK_UNDER_18;
            default -> Reason.FORBIDDEN_EXPOSURE_UNDER_18;
        };
    }

    private static Reason lawOf(Ground ground) {
        return switch (ground) {
            case GENDER -> Reason.WORDING_GENDER;
            case AGE -> Reason.WORDING_AGE;
            case ORIGIN -> Reason.WORDING_ORIGIN;
            case BELIEF -> Reason.WORDING_BELIEF;
            case HEALTH -> Reason.WORDING_HEALTH;
            case FAMILY -> Reason.WORDING_FAMILY;
            case ORIENTATION -> Reason.WORDING_ORIENTATION;
            case MEMBERSHIP -> Reason.WORDING_MEMBERSHIP;
        };
    }

    /** Nobody plans further ahead than this; a date beyond it is a slip of the keyboard. */
    private static @Nullable Flaw soon(String field, @Nullable LocalDate date, Checks checks) {
        var latest = checks.today().plusYears(5);
        return date == null || date.isBefore(latest)
                ? null
                : new Flaw(field, Reason.TOO_FAR_AHEAD, Map.of("latest", latest));
    }

    enum Moment {
        ALWAYS,
        WHEN_PUBLISHED
    }

    private interface Check {
        @Nullable
        Flaw on(Terms terms, Checks checks);
    }
}
