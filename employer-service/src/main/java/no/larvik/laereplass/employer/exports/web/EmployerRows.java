package no.larvik.laereplass.employer.exports.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Unit;
import org.jspecify.annotations.Nullable;

/** A row for each place of work, or one for an employer that has none. */
final class EmployerRows {

    static final List<String> HEADINGS = List.of(
            "Organisasjonsnummer",
            "Navn",
            "Kontaktperson",
            "E-post",
            "Telefon",
            "Språk",
            "Arbeidssted",
            "Postnummer",
            "Poststed",
            "Adresse",
            "Underenhet");

    private EmployerRows() {}

    static List<List<? extends @Nullable Object>> of(Employer employer) {
        if (employer.units().isEmpty()) return List.of(row(employer, null));
        return employer.units().stream()
                .<List<? extends @Nullable Object>>map(unit -> row(employer, unit))
                .toList();
    }

    private static List<? extends @Nullable Object> row(Employer employer, @Nullable Unit unit) {
        var contact = employer.contact();
        var number = unit == null ? null : unit.organisationNumber();
        return Arrays.asList(
                employer.organisationNumber().digits(),
                employer.name(),
                contact.name(),
                contact.email(),
                contact.phone(),
                contact.language().name().toLowerCase(Locale.ROOT),
                unit == null ? null : unit.name(),
                unit == null ? null : unit.place().postalCode(),
                unit == null ? null : unit.place().place(),
                unit == null ? null : unit.address(),
                number == null ? null : number.digits());
    }
}
