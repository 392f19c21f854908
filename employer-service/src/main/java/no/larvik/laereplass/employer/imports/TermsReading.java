package no.larvik.laereplass.employer.imports;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.RowFlaw;
import no.larvik.laereplass.chassis.imports.RowReading;
import no.larvik.laereplass.employer.codes.LanguageLevel;
import no.larvik.laereplass.employer.codes.Licence;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Unit;
import no.larvik.laereplass.employer.employers.UnitId;
import no.larvik.laereplass.employer.openings.Details;
import no.larvik.laereplass.employer.openings.Enquiries;
import no.larvik.laereplass.employer.openings.Terms;
import org.jspecify.annotations.Nullable;

/** The terms of an opening from the cells of a row. Lengths are those of the form. */
record TermsReading(Codes codes) {

    private static final Set<String> YES = Set.of("ja", "yes", "x", "1", "true");
    private static final Set<String> NO = Set.of("nei", "no", "0", "false");

    /** What a row says. */
    record Read(Terms terms, boolean publish) {}

    /** @return nothing when a cell cannot be read; the flaws stand in {@code cells} */
    @Nullable
    Read of(ImportRow row, RowReading cells, @Nullable Employer employer) {
        var unit = employer == null ? null : unit(row, cells, employer);
        var terms = new Terms(
                unit,
                cells.needed("trade", "unknown-trade", codes::trade),
                cells.needed("kind", "import-unknown-kind", Codes::kind),
                cells.number("seats"),
                cells.date("startFrom"),
                cells.date("startTo"),
                cells.required("title", 120),
                cells.optional("tasks", 2000),
                orNone(cells.read("licences", "import-unknown-licence", TermsReading::licences)),
                cells.read("languageLevel", "import-unknown-level", TermsReading::level),
                Set.of(),
                Set.of(),
                Set.of(),
                cells.number("minimumAge"),
                cells.optional("supervisor", 200),
                details(cells, cells.date("deadline")));
        var publish = cells.read("publish", "import-not-yes-or-no", TermsReading::yesOrNo);
        return cells.isFlawed() ? null : new Read(terms, Boolean.TRUE.equals(publish));
    }

    /** By name; the only one there is needs none. */
    private static @Nullable UnitId unit(ImportRow row, RowReading cells, Employer employer) {
        var written = row.text("unit");
        if (written.isEmpty())
            return employer.units().size() == 1 ? employer.units().getFirst().id() : null;
        var found = employer.units().stream()
                .filter(unit -> unit.name().equalsIgnoreCase(written))
                .map(Unit::id)
                .findFirst()
                .orElse(null);
        if (found == null) cells.add(RowFlaw.of("unit", "unknown-unit"));
        return found;
    }

    private static Details details(RowReading cells, @Nullable LocalDate deadline) {
        var name = cells.optional("contactName", 200);
        var email = cells.read("contactEmail", "email", Written::email);
        var phone = cells.read("contactPhone", "invalid-phone", Written::phone);
        if (name == null && (email != null || phone != null)) cells.add(RowFlaw.of("contactName", "required"));
        var enquiries = name == null ? null : new Enquiries(name, phone, email);
        return new Details(null, null, List.of(), List.of(), Set.of(), Set.of(), null, enquiries, deadline, List.of());
    }

    private static Optional<Set<Licence>> licences(String written) {
        var licences = EnumSet.noneOf(Licence.class);
        for (var word : written.toUpperCase(Locale.ROOT).split("[\\s,;/+]+")) {
            if (word.isEmpty()) continue;
            try {
                licences.add(Licence.valueOf(word));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(licences);
    }

    private static Optional<LanguageLevel> level(String written) {
        try {
            return Optional.of(LanguageLevel.valueOf(written.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> yesOrNo(String written) {
        var plain = written.toLowerCase(Locale.ROOT);
        if (YES.contains(plain)) return Optional.of(true);
        return NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    private static Set<Licence> orNone(@Nullable Set<Licence> licences) {
        return licences == null ? Set.of() : licences;
    }
}
