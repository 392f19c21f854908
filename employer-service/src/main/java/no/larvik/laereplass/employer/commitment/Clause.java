package no.larvik.laereplass.employer.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract with a supplier who must have apprentices on the work (lærlingklausul), and what the supplier has shown.
 *
 * @param supplierNumber organisation number of the supplier
 * @param required apprentices at a time, 1 to 50
 */
public record Clause(
        String id,
        String title,
        String supplierName,
        String supplierNumber,
        LocalDate from,
        LocalDate to,
        int required,
        List<Report> reports) {

    /** Nobody has been asked for so long that we do not know. */
    private static final int MONTHS_OF_TRUST = 6;

    private static final int MOST_REPORTS = 40;

    public Clause {
        reports = List.copyOf(reports);
    }

    /** @param apprentices on the work that day, 0 to 500 */
    public record Report(
            LocalDate date, int apprentices, @Nullable String note) {}

    public enum Standing {
        FOLLOWED,
        NOT_FOLLOWED,
        NOT_REPORTED,
        NOT_BEGUN,
        OVER
    }

    public Standing standing(LocalDate today) {
        if (today.isBefore(from)) return Standing.NOT_BEGUN;
        if (today.isAfter(to)) return Standing.OVER;
        var last = reports.isEmpty() ? null : reports.getLast();
        if (last == null || last.date().plusMonths(MONTHS_OF_TRUST).isBefore(today)) return Standing.NOT_REPORTED;
        return last.apprentices() >= required ? Standing.FOLLOWED : Standing.NOT_FOLLOWED;
    }

    Clause with(Report report) {
        var more = new ArrayList<>(reports);
        more.add(report);
        more.sort((one, other) -> one.date().compareTo(other.date()));
        while (more.size() > MOST_REPORTS) more.removeFirst();
        return new Clause(id, title, supplierName, supplierNumber, from, to, required, more);
    }
}
