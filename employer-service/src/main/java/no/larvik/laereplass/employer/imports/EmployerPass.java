package no.larvik.laereplass.employer.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.Judgement;
import no.larvik.laereplass.chassis.imports.Pass;
import no.larvik.laereplass.chassis.imports.RowFlaw;
import no.larvik.laereplass.chassis.imports.RowReading;
import no.larvik.laereplass.chassis.imports.RowRefused;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Expected;
import no.larvik.laereplass.employer.employers.Contact;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.employers.Language;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.employers.Registering;
import no.larvik.laereplass.employer.employers.Registering.NewUnit;
import org.jspecify.annotations.Nullable;

/** Employers row by row, with the lengths of the form. */
record EmployerPass(Actor actor, Employers employers, Registering registering) implements Pass {

    private static final Map<String, Language> LANGUAGES = Map.of(
            "nb", Language.NB,
            "bokmål", Language.NB,
            "norsk", Language.NB,
            "nn", Language.NN,
            "nynorsk", Language.NN,
            "en", Language.EN,
            "engelsk", Language.EN);
    private static final Map<String, String> OF_UNIT =
            Map.of("organisationNumber", "unitNumber", "postalCode", "unitPostalCode");

    /** What a row says. */
    private record Read(
            OrganisationNumber number,
            String name,
            Contact contact,
            @Nullable NewUnit unit) {}

    @Override
    public @Nullable String key(ImportRow row) {
        return OrganisationNumber.read(row.text("organisationNumber"))
                .map(OrganisationNumber::digits)
                .orElse(null);
    }

    @Override
    public Judgement judge(ImportRow row) {
        var read = Refusals.told(Map.of(), () -> read(row));
        var known = employers.ofOrganisation(read.number());
        if (known.isPresent())
            return Judgement.skipped(
                    known.get().id().value(), RowFlaw.of("organisationNumber", "import-employer-registered"));
        var employer = Refusals.told(
                Map.of(), () -> registering.wouldRegister(actor, read.number().digits(), read.name(), read.contact()));
        var unit = read.unit();
        if (unit != null) Refusals.told(OF_UNIT, () -> registering.wouldAddUnit(employer, unit));
        return Judgement.created(null, null);
    }

    @Override
    public Judgement apply(ImportRow row) {
        var read = Refusals.told(Map.of(), () -> read(row));
        var registered = Refusals.told(
                Map.of(), () -> registering.register(actor, read.number().digits(), read.name(), read.contact()));
        var unit = read.unit();
        var whole = unit == null || isThere(registered, unit)
                ? registered
                : Refusals.told(OF_UNIT, () -> registering.addUnit(actor, registered.id(), unit, Expected.any()));
        return Judgement.created(whole.id().value(), String.valueOf(whole.version()));
    }

    /** When the row was cut short after its first half and is done again. */
    private static boolean isThere(Employer employer, NewUnit wanted) {
        return employer.units().stream().anyMatch(unit -> unit.name().equals(wanted.name()));
    }

    private static Read read(ImportRow row) {
        var cells = new RowReading(row);
        var number = cells.needed("organisationNumber", "invalid-organisation-number", OrganisationNumber::read);
        var name = cells.required("name", 200);
        var contact = new Contact(
                cells.required("contactName", 200),
                Objects.requireNonNullElse(cells.needed("contactEmail", "email", Written::email), ""),
                cells.read("contactPhone", "invalid-phone", Written::phone),
                Objects.requireNonNullElse(
                        cells.read("language", "import-unknown-language", EmployerPass::language), Language.NB));
        var unit = unit(row, cells, name);
        if (number == null || cells.isFlawed()) throw new RowRefused(cells.flaws());
        return new Read(number, name, contact, unit);
    }

    /** A postal code is enough for a place of work, which is then called as the employer is. */
    private static @Nullable NewUnit unit(ImportRow row, RowReading cells, String employer) {
        var name = cells.optional("unitName", 200);
        var code = cells.optional("unitPostalCode", 10);
        var address = cells.optional("unitAddress", 300);
        var number = cells.optional("unitNumber", 30);
        if (name == null && code == null && address == null && number == null) return null;
        if (code == null) cells.add(RowFlaw.of("unitPostalCode", "required"));
        return new NewUnit(
                Objects.requireNonNullElse(name, employer),
                padded(row.text("unitPostalCode")),
                address,
                number,
                null,
                null);
    }

    /** A spreadsheet drops the nought in front. */
    private static String padded(String code) {
        return code.matches("[0-9]{3}") ? "0" + code : code;
    }

    private static Optional<Language> language(String written) {
        return Optional.ofNullable(LANGUAGES.get(written.toLowerCase(Locale.ROOT)));
    }
}
