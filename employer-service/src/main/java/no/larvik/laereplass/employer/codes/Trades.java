package no.larvik.laereplass.employer.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The trades known today. The national list changes, so it is read from files, never written in code. */
public interface Trades {

    /** All trades in the order of the Norwegian alphabet. */
    List<Trade> all();

    Optional<Trade> find(String slug);

    /** Trades close enough that somebody who wants one may like the other; holds both ways, from the date it was set. */
    List<Trade> neighbours(String slug, LocalDate on);

    default boolean knows(String slug) {
        return find(slug).isPresent();
    }
}
