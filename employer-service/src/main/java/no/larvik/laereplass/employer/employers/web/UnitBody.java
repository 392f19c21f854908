package no.larvik.laereplass.employer.employers.web;

import no.larvik.laereplass.employer.employers.Sector;
import no.larvik.laereplass.employer.employers.Unit;
import org.jspecify.annotations.Nullable;

/** A place of work, with where it is. */
record UnitBody(
        String id,
        String name,
        String postalCode,
        String place,
        String municipality,
        @Nullable String address,
        @Nullable String organisationNumber,
        double lat,
        double lon,
        @Nullable String parent,
        @Nullable Sector sector) {

    static UnitBody of(Unit unit) {
        var number = unit.organisationNumber();
        var place = unit.place();
        var parent = unit.parent();
        return new UnitBody(
                unit.id().value(),
                unit.name(),
                place.postalCode(),
                place.place(),
                place.municipality(),
                unit.address(),
                number == null ? null : number.digits(),
                place.lat(),
                place.lon(),
                parent == null ? null : parent.value(),
                unit.sector());
    }
}
