package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.MatchingProblem;
import org.springframework.stereotype.Service;

/** Brings in the figures of others, and works out the official match rates with them. */
@Service
public class Comparing {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int ATTEMPTS = 5;

    private final BaselineStore store;
    private final Contracts contracts;
    private final InstantSource clock;

    public Comparing(BaselineStore store, Contracts contracts, InstantSource clock) {
        this.store = store;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** The same file again changes nothing. A dry run keeps nothing. */
    public Receipt bring(List<FigureLine> lines, boolean dryRun, String municipality) {
        var checked = FigureCheck.of(lines, today());
        if (dryRun || !checked.faults().isEmpty()) return checked;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (store.put(store.of(municipality).with(checked.figures())))
                return new Receipt(checked.figures(), List.of(), true);
        }
        throw new MatchingProblem.ChangedMeanwhile(municipality);
    }

    public Comparison compare(int year, String municipality) {
        return compare(List.of(year), municipality).getFirst();
    }

    /** All by the same figures of others and the same contracts. @return in the order of the years */
    List<Comparison> compare(List<Integer> years, String municipality) {
        var baselines = store.of(municipality);
        var all = contracts.of(municipality);
        return years.stream().map(year -> compare(year, baselines, all)).toList();
    }

    private Comparison compare(int year, Baselines baselines, List<Contracts.Contract> all) {
        var udir = udir(year, baselines, all);
        var ssb = ssb(year, baselines, all);
        var beside = tellsFew(udir, ssb) ? ssb.withheld() : ssb;
        return new Comparison(clock.instant(), year, List.of(udir, beside), baselines.figures());
    }

    /** Both count those who began in the year: what one has more is somebody who was not there, or not approved in it. */
    private static boolean tellsFew(Comparison.Rate one, Comparison.Rate other) {
        if (one.contracts() == null || other.contracts() == null) return false;
        var more = Math.abs(one.contracts() - other.contracts());
        return more > 0 && more < Withholding.SMALLEST_SHOWN;
    }

    /** Contracts started and approved within the year, of first-choice applicants and those placed without applying. */
    private static Comparison.Rate udir(int year, Baselines baselines, List<Contracts.Contract> all) {
        var began = all.stream()
                .filter(Contracts.Contract::apprenticeship)
                .filter(contract ->
                        contract.approved().getYear() == year && contract.from().getYear() == year)
                .count();
        return rate(
                Comparison.Definition.UDIR,
                (int) began,
                baselines,
                year,
                List.of(Measure.FIRST_CHOICE_APPLICANTS, Measure.PLACED_WITHOUT_APPLYING),
                List.of(Measure.WITHDRAWN_APPLICANTS));
    }

    /** Apprentices on 1 October who began that year, of the applicants on 15 June. */
    private static Comparison.Rate ssb(int year, Baselines baselines, List<Contracts.Contract> all) {
        var day = LocalDate.of(year, 10, 1);
        var there = all.stream()
                .filter(Contracts.Contract::apprenticeship)
                .filter(contract -> contract.from().getYear() == year && contract.runsOn(day))
                .count();
        return rate(
                Comparison.Definition.SSB,
                (int) there,
                baselines,
                year,
                List.of(Measure.APPLICANTS_15_JUNE),
                List.of());
    }

    private static Comparison.Rate rate(
            Comparison.Definition definition,
            int counted,
            Baselines baselines,
            int year,
            List<Measure> added,
            List<Measure> taken) {
        var used = new ArrayList<Imported>();
        var missing = new ArrayList<Measure>();
        double applicants = 0;
        for (var measure : added) applicants += value(baselines, measure, year, used, missing);
        for (var measure : taken) applicants -= value(baselines, measure, year, used, missing);
        var few = counted < Withholding.SMALLEST_SHOWN;
        var why = !missing.isEmpty()
                ? Comparison.Why.APPLICANTS_MISSING
                : few ? Comparison.Why.FEW_CONTRACTS : applicants <= 0 ? Comparison.Why.NO_APPLICANTS : null;
        return new Comparison.Rate(
                definition,
                few ? null : counted,
                missing.isEmpty() ? (int) applicants : null,
                why == null ? Math.round(1000 * counted / applicants) / 1000.0 : null,
                why,
                missing,
                used);
    }

    private static double value(
            Baselines baselines, Measure measure, int year, List<Imported> used, List<Measure> missing) {
        var found = baselines.of(measure, year);
        if (found.isEmpty()) {
            missing.add(measure);
            return 0;
        }
        used.add(found.get());
        return found.get().value();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NORWAY);
    }
}
