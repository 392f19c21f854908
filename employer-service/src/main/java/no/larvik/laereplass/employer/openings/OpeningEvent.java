package no.larvik.laereplass.employer.openings;

import java.util.List;
import no.larvik.laereplass.employer.employers.EmployerId;

/** What has happened to an opening, as others may know it: ids and codes, never what somebody wrote. */
public sealed interface OpeningEvent {

    OpeningId opening();

    EmployerId employer();

    String municipality();

    record Drafted(OpeningId opening, EmployerId employer, String municipality) implements OpeningEvent {}

    record Published(OpeningId opening, EmployerId employer, String municipality) implements OpeningEvent {}

    /** Told for published openings only; before that nobody else has seen what changed. */
    record Changed(OpeningId opening, EmployerId employer, String municipality, List<Field> fields)
            implements OpeningEvent {}

    record Lapsed(OpeningId opening, EmployerId employer, String municipality) implements OpeningEvent {}

    record Filled(OpeningId opening, EmployerId employer, String municipality) implements OpeningEvent {}

    record Withdrawn(OpeningId opening, EmployerId employer, String municipality) implements OpeningEvent {}
}
