package no.larvik.laereplass.employer.imports;

import java.util.Optional;
import no.larvik.laereplass.employer.openings.OpeningId;

/** Which opening an ad became. */
public interface AdOpenings {

    Optional<OpeningId> of(String adId);

    /** Whether it became one under this very command. */
    boolean isBy(String adId, String command);

    /** The same again changes nothing. */
    void remember(String adId, OpeningId opening, String command);

    void forget(OpeningId opening);
}
