package no.larvik.laereplass.matching.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.journeys.EndReason;
import org.jspecify.annotations.Nullable;

/** Port: the approved contracts of a municipality, as little of each as counting needs. */
public interface Contracts {

    List<Contract> of(String municipality);

    /**
     * @param kind as agreed now
     * @param approved the day the approval was recorded
     * @param to the last day: of the contract, or when it ended or the certificate was passed
     * @param brokenOff why it ended before its certificate; null when it did not
     */
    record Contract(
            String kind,
            LocalDate approved,
            LocalDate from,
            LocalDate to,
            @Nullable EndReason brokenOff) {

        static final Set<String> APPRENTICESHIPS = Set.of("LAERLING", "LAEREKANDIDAT", "PRAKSISBREV");

        boolean apprenticeship() {
            return APPRENTICESHIPS.contains(kind);
        }

        boolean runsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
