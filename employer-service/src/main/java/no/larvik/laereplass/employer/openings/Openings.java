package no.larvik.laereplass.employer.openings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Slice;
import no.larvik.laereplass.employer.employers.EmployerId;
import org.jspecify.annotations.Nullable;

/** Where openings are kept. State and announcements are stored in one write. */
public interface Openings {

    Optional<Opening> find(OpeningId id);

    Opening add(Change<Opening, OpeningEvent> drafted);

    /** Stores a change of the version it was made from; somebody else's change in between is refused. */
    Opening put(Change<Opening, OpeningEvent> change);

    /** The same, for what happens by itself: nothing is stored when somebody else was first. */
    boolean tryPut(Change<Opening, OpeningEvent> change);

    /** Published openings whose deadline lies before this day. */
    List<Opening> overdue(LocalDate today, int limit);

    /** All of one employer, drafts and withdrawn ones too. */
    List<Opening> of(EmployerId employer);

    /** Forgets it, at the version it has here; others are told to forget it too. */
    void erase(Opening opening);

    /** Newest first. */
    Slice<Opening> search(Search search, @Nullable String after, int limit);

    /**
     * Each part left out means "any".
     *
     * @param organisation the only organisation whose openings may be found
     * @param text the beginning of words in title, employer, unit, place or trade
     */
    record Search(
            @Nullable String organisation,
            @Nullable EmployerId employer,
            @Nullable Status status,
            @Nullable String trade,
            @Nullable String text) {}
}
