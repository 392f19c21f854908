package no.larvik.laereplass.employer.dealings;

import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.openings.OpeningId;

/** Where presentations are remembered. */
public interface Dealings {

    Optional<Dealing> find(String match);

    /** Repeatable: the last one of a match stands. */
    void put(Dealing dealing);

    void forget(String match);

    List<Dealing> of(EmployerId employer);

    /** Whether anybody was ever matched with it. */
    boolean knows(OpeningId opening);
}
