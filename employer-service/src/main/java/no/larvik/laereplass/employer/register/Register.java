package no.larvik.laereplass.employer.register;

import java.util.List;
import no.larvik.laereplass.employer.employers.OrganisationNumber;

/** Enhetsregisteret, or the part of it that was recorded. */
public interface Register {

    Look look(OrganisationNumber number);

    /** Places of work of a legal entity; empty also when nobody answers. */
    List<Entity> workplacesOf(OrganisationNumber number);

    /** Whether a number it does not know does not exist; a recording knows only what was recorded. */
    boolean isWhole();

    /** What became of looking somebody up. */
    sealed interface Look {

        record Found(Entity entity) implements Look {}

        record Unknown() implements Look {}

        /** Nobody answered; ask again later. */
        record Silent() implements Look {}
    }
}
