package no.larvik.laereplass.employer.employers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.larvik.laereplass.employer.employers.Registering.NewUnit;
import no.larvik.laereplass.employer.employers.Sector;
import no.larvik.laereplass.employer.employers.UnitId;
import org.jspecify.annotations.Nullable;

/** A place of work, as somebody writes it. */
record NewUnitBody(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 10) String postalCode,
        @Size(max = 300) @Nullable String address,
        @Size(max = 30) @Nullable String organisationNumber,
        @Size(max = 50) @Nullable String parent,
        @Nullable Sector sector) {

    NewUnit toNewUnit() {
        var above = parent == null || parent.isBlank() ? null : new UnitId(parent);
        return new NewUnit(name.strip(), postalCode.strip(), address, organisationNumber, above, sector);
    }
}
