package no.larvik.laereplass.employer.openings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the employer has assessed in writing what the work may do to somebody under 18, which must be done before such a
 * person starts. The assessment itself stays with the employer.
 *
 * @param by name of the one who answers for it
 * @param measures what is done about the dangers, in own words
 */
public record RiskAssessment(
        LocalDate date, String by, @Nullable String measures) {}
