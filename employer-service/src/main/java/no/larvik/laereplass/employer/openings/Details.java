package no.larvik.laereplass.employer.openings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.codes.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * What is good to know about an opening beyond what decides whom it fits.
 *
 * @param tariffPay paid after the collective agreement; null: not said
 * @param musts what cannot be done without, in own words, five at most
 * @param wishes what would be nice, in own words, five at most
 * @param deadline last day new people are suggested; null: as long as it is published
 */
public record Details(
        @Nullable Hours hours,
        @Nullable Boolean tariffPay,
        List<String> musts,
        List<String> wishes,
        Set<Spoken> languages,
        Set<Hazard> hazards,
        @Nullable RiskAssessment riskAssessment,
        @Nullable Enquiries enquiries,
        @Nullable LocalDate deadline,
        List<Question> questions) {

    public static final Details NONE =
            new Details(null, null, List.of(), List.of(), Set.of(), Set.of(), null, null, null, List.of());

    public Details {
        musts = List.copyOf(musts);
        wishes = List.copyOf(wishes);
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        hazards = Collections.unmodifiableSet(new TreeSet<>(hazards));
        questions = List.copyOf(questions);
    }

    Details until(@Nullable LocalDate nextDeadline) {
        return new Details(
                hours,
                tariffPay,
                musts,
                wishes,
                languages,
                hazards,
                riskAssessment,
                enquiries,
                nextDeadline,
                questions);
    }
}
