package no.larvik.laereplass.employer.codes;

import java.util.List;
import java.util.Optional;

/** Postal places of Norway, as far as the reference files reach. */
public interface Places {

    Optional<Place> at(String postalCode);

    /** Places whose code or name begins with the text; at most {@code limit}, ordered by code. */
    List<Place> beginningWith(String text, int limit);
}
