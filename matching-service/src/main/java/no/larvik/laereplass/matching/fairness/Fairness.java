package no.larvik.laereplass.matching.fairness;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.insight.Room;
import no.larvik.laereplass.matching.insight.Withholding;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import org.springframework.stereotype.Service;

/**
 * Reports per quarter and per plan. Whole quarters and finished plans only, over a fixed set of groups: nobody can ask
 * about people of their own choosing.
 */
@Service
public class Fairness {

    static final String OF_QUARTER = "insight.fairness.quarter";
    static final String OF_PLAN = "insight.fairness.plan";

    /** As many of a list as people look at. */
    private static final int SHOWN = 10;

    private final Courses courses;
    private final PlanOutcomes plans;
    private final GroupCounts groups;
    private final Room room;
    private final Market market;
    private final MarketLists lists;
    private final InstantSource clock;

    public Fairness(
            Courses courses,
            PlanOutcomes plans,
            GroupCounts groups,
            Room room,
            Market market,
            MarketLists lists,
            InstantSource clock) {
        this.courses = courses;
        this.plans = plans;
        this.groups = groups;
        this.room = room;
        this.market = market;
        this.lists = lists;
        this.clock = clock;
    }

    /** @throws MatchingProblem.BadField when the quarter cannot be read or has not begun */
    public Report ofQuarter(String written, String municipality) {
        var now = clock.instant();
        var quarter = Quarter.read(written)
                .filter(read -> !read.from().isAfter(now))
                .orElseThrow(() -> new MatchingProblem.BadField("?quarter", "not-a-quarter"));
        var published =
                market.candidatesOf(municipality).stream().map(Candidate::id).collect(Collectors.toSet());
        var count = QuarterCount.of(quarter, courses.of(municipality), published);
        var running = quarter.equals(Quarter.of(now));
        var wishes = running ? lists.of(municipality, count.places()) : null;
        var subject = new Report.Subject(Report.Subject.Kind.QUARTER, quarter.toString(), null, null);
        var outcomes = new Outcomes(count.placed(), wishes);
        var grouped = groups.of(municipality, outcomes.placed());
        var told =
                room.forPlaces(count.places().size(), quarter.to(), municipality) ? grouped : grouped.withoutPlaced();
        return report(subject, OF_QUARTER, outcomes, told);
    }

    /** @throws MatchingProblem.NotFound when the municipality has no such allocation, or it has no such plan */
    public Report ofPlan(String allocationId, String plan, String municipality) {
        var outcomes = plans.of(allocationId, plan, municipality)
                .orElseThrow(() -> new MatchingProblem.NotFound(allocationId));
        var subject = new Report.Subject(Report.Subject.Kind.PLAN, null, allocationId, plan);
        return report(subject, OF_PLAN, outcomes, groups.of(municipality, outcomes.placed()));
    }

    private Report report(Report.Subject subject, String definition, Outcomes outcomes, Grouped grouped) {
        var wishes = outcomes.market();
        return new Report(
                subject,
                definition,
                clock.instant(),
                Audit.MINIMUM_GROUP,
                grouped.people(),
                grouped.placed(),
                dimensions(Audit.of(grouped)),
                wishes == null ? null : Exposure.of(wishes.lists(), wishes.openings(), SHOWN),
                wishes == null ? null : envious(wishes));
    }

    private static List<Report.OfDimension> dimensions(List<Audit.Finding> findings) {
        var dimensions = new LinkedHashMap<String, List<Report.OfGroup>>();
        for (var finding : findings)
            dimensions
                    .computeIfAbsent(finding.dimension(), none -> new ArrayList<>())
                    .add(group(finding));
        return dimensions.entrySet().stream()
                .map(entry -> new Report.OfDimension(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Report.OfGroup group(Audit.Finding finding) {
        var group = finding.group();
        var people = group.people();
        var placed = group.placed();
        var ratio = finding.ratio();
        return new Report.OfGroup(
                group.name(),
                people,
                placed,
                people == null || placed == null ? null : thousandths(new Count(people, placed).rate()),
                ratio == null ? null : thousandths(ratio.ratio()),
                ratio == null ? null : thousandths(ratio.low()),
                ratio == null ? null : thousandths(ratio.high()),
                finding.verdict());
    }

    private static Report.Envious envious(Outcomes.Wishes wishes) {
        var envy = Envy.of(wishes.lists(), wishes.scores(), wishes.placedAt(), wishes.openings());
        var small = envy.people() > 0 && envy.people() < Withholding.SMALLEST_SHOWN;
        return small ? new Report.Envious(null, null) : new Report.Envious(envy.people(), thousandths(envy.share()));
    }

    private static Double thousandths(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
