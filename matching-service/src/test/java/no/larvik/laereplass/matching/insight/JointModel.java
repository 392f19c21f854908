package no.larvik.laereplass.matching.insight;

import static no.larvik.laereplass.matching.insight.Equations.MOST;
import static no.larvik.laereplass.matching.insight.Equations.sum;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.matching.voices.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Everything a reader of all published tables knows, as one set of equations. The same unknown stands in every table it
 * is part of: the sums of a year's proposals in the funnel, in each table, in the answers of employers and in the open
 * set; the people behind them in the promise, in the waiting, in the rate, on the board, in the estimate of gains and in
 * the official rates and in what was said of the steps; contracts in what was broken off. What candidate-service tells of
 * the same people stands beside it, see {@link ElsewhereEquations}.
 */
final class JointModel {

    private static final int FEW = Withholding.SMALLEST_SHOWN;
    private static final int[] YEARS = {AMunicipality.FIRST, AMunicipality.RUNNING};

    private final Equations equations = new Equations();
    private final Map<Integer, ProposalEquations> proposals = new HashMap<>();

    JointModel(AMunicipality of) {
        for (int year : YEARS) proposals.put(year, new ProposalEquations(equations, of, year));
        var placed = waiting(of);
        rates(of, placed);
        promise(of);
        official(of);
        brokenOff(of);
        voices(of);
        supply(of);
        new ElsewhereEquations(equations, of).add(placed, this);
    }

    boolean holdsTogether() {
        return equations.holdTogether();
    }

    /** Of these numbers those that cannot be so much. */
    List<String> cannotBe(int value, Collection<String> names) {
        return equations.cannotBe(value, names);
    }

    /** At most so many different people, of all years until this one. */
    LinearExpr peopleUntil(int year, Milestone milestone) {
        var behind = new ArrayList<IntVar>();
        for (int one : YEARS) if (one <= year) behind.add(people(one, milestone));
        return sum(behind);
    }

    private ProposalEquations in(int year) {
        return Objects.requireNonNull(proposals.get(year));
    }

    private IntVar people(int year, Milestone milestone) {
        return in(year).people[milestone.ordinal()];
    }

    /** @return how many people ever had a place */
    private LinearExpr waiting(AMunicipality of) {
        var placedIn = new ArrayList<IntVar>();
        for (int year : YEARS) {
            var told = of.past(year).waiting();
            var asked = equations.number("asked " + year, told == null ? null : told.people());
            var still = equations.number("still " + year, told == null ? null : told.waiting());
            var placed = equations.number("placed " + year, null);
            placedIn.add(placed);
            equations.model.addEquality(sum(List.of(placed, still)), asked);
            equations.model.addLessOrEqual(asked, people(year, Milestone.PROPOSED));
            if (told != null) {
                var buckets = new ArrayList<IntVar>();
                for (var bucket : told.buckets())
                    buckets.add(equations.number("bucket " + year + " " + bucket.from(), bucket.people()));
                equations.model.addEquality(sum(buckets), placed);
            }
        }
        var ever = sum(placedIn);
        var later = new ArrayList<IntVar>();
        for (int at = YEARS.length - 1; at >= 0; at--) {
            var accepted = people(YEARS[at], Milestone.OFFER_ACCEPTED);
            later.add(accepted);
            equations.model.addLessOrEqual(sum(placedIn.subList(at, YEARS.length)), sum(later));
            equations.model.addLessOrEqual(accepted, ever);
        }
        return ever;
    }

    private void rates(AMunicipality of, LinearExpr ever) {
        var told = of.rates();
        var placed = equations.number("rate placed", told.offersAccepted());
        var looking = equations.number("rate looking", told.publishedCandidates());
        var without = equations.number("rate without", null);
        equations.model.addEquality(sum(List.of(placed, without)), looking);
        equations.share(placed, looking, told.rate());
        equations.model.addLessOrEqual(placed, ever);
        equations.model.addLessOrEqual(without, of.published.size());
        equations.model.addGreaterOrEqual(looking, of.published.size());
    }

    /** With its share on the board, and what its contracts are estimated to be worth. */
    private void promise(AMunicipality of) {
        var offers = new ArrayList<IntVar>();
        var signatures = new ArrayList<IntVar>();
        for (int year : YEARS) {
            var told = of.promise(year);
            var nothing = equations.number("promise " + year + " NOTHING", told.without());
            var offer = equations.number("promise " + year + " OFFER", null);
            var contract = equations.number("promise " + year + " CONTRACT", told.signed());
            var wanted = equations.number("promise " + year + " wanted", told.wanted());
            var both = equations.number("promise " + year + " offered", told.offered());
            equations.model.addEquality(sum(List.of(nothing, offer, contract)), wanted);
            equations.model.addEquality(sum(List.of(offer, contract)), both);
            equations.share(both, wanted, of.own(Board.Own.OFFERED_SHARE, year));
            gains(of.gains(year), contract, of);
            offers.add(both);
            signatures.add(contract);
            // whoever got an offer in a year was proposed in it or before
            equations.model.addLessOrEqual(sum(offers), until(year, Milestone.OFFERED));
            equations.model.addLessOrEqual(sum(signatures), until(year, Milestone.SIGNED));
            equations.model.addLessOrEqual(both, peopleUntil(year, Milestone.OFFERED));
            equations.model.addLessOrEqual(contract, peopleUntil(year, Milestone.SIGNED));
        }
    }

    private void gains(Gains.@Nullable GainsYear told, IntVar contracts, AMunicipality of) {
        if (told == null) return;
        equations.alsoTold(contracts, told.signed());
        var range = told.range();
        if (range != null) equations.among(contracts, signed -> range.equals(of.worth(signed)));
    }

    private LinearExpr until(int year, Milestone milestone) {
        var before = new ArrayList<LinearExpr>();
        for (int one : YEARS) if (one <= year) before.add(in(one).apprenticeships[milestone.ordinal()]);
        return sum(before);
    }

    private void official(AMunicipality of) {
        var before = new ArrayList<IntVar>();
        for (int year : YEARS) {
            var both = equations.number("official " + year + " both", null);
            var begun = equations.number("official " + year + " begun", null);
            var there = equations.number("official " + year + " there", null);
            for (var rate : of.official(year)) {
                var part = rate.definition() == Comparison.Definition.UDIR ? begun : there;
                var contracts = equations.number(rate.definition() + " " + year, rate.contracts());
                equations.model.addEquality(sum(List.of(both, part)), contracts);
                var share = rate.rate();
                if (share == null) continue;
                double applicants = Objects.requireNonNull(rate.applicants());
                equations.among(contracts, count -> Math.round(1000 * count / applicants) / 1000.0 == share);
            }
            before.addAll(List.of(both, begun, there));
            equations.model.addLessOrEqual(sum(before), until(year, Milestone.SIGNED));
        }
    }

    private void brokenOff(AMunicipality of) {
        var before = new ArrayList<IntVar>();
        var signed = new ArrayList<IntVar>();
        for (int year : YEARS) {
            var told = of.brokenOff(year);
            var all = equations.number("broken " + year, told.contracts());
            var parts = new ArrayList<IntVar>();
            for (var reason : told.reasons())
                parts.add(equations.number("broken " + year + " " + reason.reason(), reason.contracts()));
            equations.model.addEquality(sum(parts), all);
            before.add(all);
            signed.add(in(year).all[Milestone.SIGNED.ordinal()]);
            equations.model.addLessOrEqual(sum(before), sum(signed));
        }
    }

    /** Whoever says something of a step has come so far, by a proposal of the year or before. */
    private void voices(AMunicipality of) {
        for (var moment : Moment.values()) {
            var answers = new ArrayList<IntVar>();
            for (int year : YEARS) {
                var told = of.heard(year).moments().get(moment.ordinal());
                var name = moment + " " + year;
                var all = equations.number("voices " + name, told.answers());
                var people = equations.model.newIntVar(told.answers() == null ? 0 : FEW, MOST, "");
                var feelings = new ArrayList<IntVar>();
                for (var part : told.feelings())
                    feelings.add(equations.number("felt " + name + " " + part.feeling(), part.answers()));
                equations.model.addEquality(sum(feelings), all);
                answers.add(all);
                equations.model.addLessOrEqual(people, all);
                equations.model.addLessOrEqual(all, LinearExpr.term(people, MOST));
                equations.model.addLessOrEqual(people, peopleUntil(year, Hearing.passed(moment)));
                equations.model.addLessOrEqual(sum(answers), allUntil(year, Hearing.passed(moment)));
            }
        }
    }

    private LinearExpr allUntil(int year, Milestone milestone) {
        var before = new ArrayList<IntVar>();
        for (int one : YEARS) if (one <= year) before.add(in(one).all[milestone.ordinal()]);
        return sum(before);
    }

    /** As {@link SupplySolver} has it; the demand by trade is the same numbers. */
    private void supply(AMunicipality of) {
        var told = of.supply();
        var demand = new HashMap<String, @Nullable Integer>();
        for (var trade : of.rates().demand()) demand.put(trade.trade(), trade.wishing());
        var count = of.published.size();
        var areas = told.areas().size();
        var rows = new ArrayList<IntVar[]>();
        for (var trade : told.trades()) {
            var row = new IntVar[areas];
            for (int area = 0; area < areas; area++)
                row[area] = equations.number(
                        "wish " + trade.trade() + " " + area,
                        trade.cells().get(area).wishing());
            var all = sum(List.of(row));
            if (trade.wishing() == null) equations.model.addLessThan(all, FEW);
            else equations.model.addEquality(all, trade.wishing());
            equations.alsoTold(all, demand.get(trade.trade()));
            rows.add(row);
        }
        var living = new ArrayList<IntVar>();
        for (int area = 0; area < areas; area++) {
            var here = area;
            var home = equations.model.newIntVar(0, count, "");
            var wishes = sum(rows.stream().map(row -> row[here]).toList());
            for (var row : rows) equations.model.addLessOrEqual(row[area], home);
            // trades that few wish and nobody offers are not in the table
            equations.model.addLessOrEqual(home, sum(List.of(wishes, equations.model.newIntVar(0, MOST, ""))));
            equations.model.addGreaterOrEqual(LinearExpr.term(home, 5), wishes);
            living.add(home);
        }
        equations.model.addEquality(sum(living), count);
    }
}
