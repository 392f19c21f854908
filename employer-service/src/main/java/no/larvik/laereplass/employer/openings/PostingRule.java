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
        return flaws(terms, checks, List.of(ALWAYS, WHEN_PUBLISHED));
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
