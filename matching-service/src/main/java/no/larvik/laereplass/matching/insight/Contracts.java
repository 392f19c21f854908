package no.larvik.laereplass.matching.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Port: the approved contracts of a municipality, as little of each as counting needs. */
public interface Contracts {

    List<Contract> of(String municipality);

    /**
     * @param kind as agreed now
     * @param approved the day the approval was recorded
     * @param to the last day: of the contract, or when it ended or the certificate was passed
     */
    record Contract(String kind, LocalDate approved, LocalDate from, LocalDate to) {

        static final Set<String> APPRENTICESHIPS = Set.of("LAERLING", "LAEREKANDIDAT", "PRAKSISBREV");

        boolean apprenticeship() {
            return APPRENTICESHIPS.contains(kind);
        }

        boolean runsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
