package no.larvik.laereplass.matching.travel;

import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.matching.scoring.TravelTable;

/** Port: the one table in use. Whoever changes it while another does is refused. */
public interface Editions {

    Optional<Edition> current();

    /** Empty when another edition has come meanwhile. */
    Optional<List<TravelTable.Row>> rowsOf(Edition edition);

    /** All of it, or nothing: it is the one in use when this returns. */
    void put(Edition edition, List<TravelTable.Row> rows);

    void remove();
}
