package no.larvik.laereplass.matching.insight;

import static no.larvik.laereplass.matching.insight.Equations.sum;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.larvik.laereplass.matching.journeys.EndReason;
import no.larvik.laereplass.matching.journeys.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What candidate-service publishes of the same people: how many have a place, in the cohorts; how many got one in a
 * quarter, in the fairness report; what came of the contracts. It is taken for told wherever five stand behind it, which
 * is more than is told: its own tables share nothing with ours but these sums, and what each of them withholds around its
 * sums is attacked there.
 */
final class ElsewhereEquations {

    private static final int FEW = Withholding.SMALLEST_SHOWN;

    private final Equations equations;
    private final AMunicipality of;

    ElsewhereEquations(Equations equations, AMunicipality of) {
        this.equations = equations;
        this.of = of;
    }

    /** @param ever how many people ever had a place */
    void add(LinearExpr ever, JointModel model) {
        places(ever);
        quarters(model);
        outcomes(model);
    }

    /** The same people as in the rate of now, and told when that is. */
    private void places(LinearExpr ever) {
        var told = of.rates().offersAccepted() != null;
        var number = equations.number("cohort placed", told ? many(of.placed().size()) : null);
        equations.model.addEquality(number, equations.known("rate placed"));
        equations.model.addLessOrEqual(number, ever);
    }

    private void quarters(JointModel model) {
        of.placedByQuarter().forEach((end, placed) -> {
            if (!of.room().forPlaces(placed, end, "3909")) return;
            var number = equations.number("placed until " + end, many(placed));
            var year = SchoolYear.of(YearMonth.from(end.minusSeconds(1).atOffset(ZoneOffset.UTC)));
            equations.model.addLessOrEqual(number, model.peopleUntil(year.begins(), Milestone.OFFER_ACCEPTED));
        });
    }

    private void outcomes(JointModel model) {
        var came = of.outcomes().values();
        if (!of.room().forOutcomes(came, "3909")) return;
        var all = equations.number("contracts of people", many(came.size()));
        equations.model.addLessOrEqual(all, model.peopleUntil(AMunicipality.RUNNING, Milestone.SIGNED));
        var certificates = equations.number("certificates of people", many(Collections.frequency(came, "FAGBREV")));
        equations.model.addLessOrEqual(certificates, model.peopleUntil(AMunicipality.RUNNING, Milestone.CERTIFICATE));
        var ended = equations.number("people ended", many(Collections.frequency(came, Outcome.ENDED)));
        var studying = equations.number("people studying", many(Collections.frequency(came, Outcome.HIGHER_EDUCATION)));
        equations.model.addLessOrEqual(sum(List.of(ended, studying)), sum(broken("")));
        equations.model.addLessOrEqual(studying, sum(broken(" " + EndReason.HIGHER_EDUCATION)));
    }

    private List<IntVar> broken(String reason) {
        var years = new ArrayList<IntVar>();
        for (int year : new int[] {AMunicipality.FIRST, AMunicipality.RUNNING})
            years.add(equations.known("broken " + year + reason));
        return years;
    }

    private static @Nullable Integer many(int people) {
        return people < FEW ? null : people;
    }
}
