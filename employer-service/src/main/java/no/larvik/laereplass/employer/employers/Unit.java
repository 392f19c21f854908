package no.larvik.laereplass.employer.employers;

import no.larvik.laereplass.employer.codes.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place where somebody works. The young person travels here, so it decides distance, not the employer's office.
 *
 * @param organisationNumber of the unit itself (underenhet), when it has one
 * @param parent the unit it belongs to, in an employer with many
 */
public record Unit(
        UnitId id,
        String name,
        Place place,
        @Nullable String address,
        @Nullable OrganisationNumber organisationNumber,
        @Nullable UnitId parent,
        @Nullable Sector sector) {

    Unit below(@Nullable UnitId nextParent, @Nullable Sector nextSector) {
        return new Unit(id, name, place, address, organisationNumber, nextParent, nextSector);
    }
}
