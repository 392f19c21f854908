package no.larvik.laereplass.candidate.imports;

import static no.larvik.laereplass.chassis.imports.ImportColumn.optional;
import static no.larvik.laereplass.chassis.imports.ImportColumn.required;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Registration;
import no.larvik.laereplass.chassis.imports.ImportColumn;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.RowFlaw;
import no.larvik.laereplass.chassis.imports.RowReading;
import org.jspecify.annotations.Nullable;

/** The columns about a person, and what stands in them. */
final class PersonCells {

    static final List<ImportColumn> COLUMNS = List.of(
            required("firstName", "Fornavn", "For- og mellomnavn"),
            required("lastName", "Etternavn"),
            required("birthDate", "Fødselsdato", "Født", "Fødselsdag"),
            required("phone", "Telefon", "Mobil", "Telefonnummer", "Mobilnummer"),
            required("email", "E-post", "Epost", "E-postadresse"),
            required("postalCode", "Postnummer", "Postnr"),
            optional("language", "Språk", "Målform"),
            optional("ageReason", "Grunn for alder", "Aldersgrunn", "Grunn"));

    private static final List<String> AGREED_HOW = List.of("Samtykke gitt", "Hvordan sa ja", "Hvordan");
    private static final List<String> AGREED_AT = List.of("Samtykkedato", "Samtykke dato", "Sa ja dato");

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final Map<String, String> LANGUAGES = Map.of(
            "bokmål", "nb",
            "norsk", "nb",
            "nynorsk", "nn",
            "engelsk", "en",
            "english", "en");
    private static final Map<String, OnBehalf.How> WAYS = Map.ofEntries(
            Map.entry("telefon", OnBehalf.How.PHONE),
            Map.entry("ringte", OnBehalf.How.PHONE),
            Map.entry("phone", OnBehalf.How.PHONE),
            Map.entry("samtale", OnBehalf.How.FACE_TO_FACE),
            Map.entry("møte", OnBehalf.How.FACE_TO_FACE),
            Map.entry("ansikt til ansikt", OnBehalf.How.FACE_TO_FACE),
            Map.entry("face_to_face", OnBehalf.How.FACE_TO_FACE),
            Map.entry("papir", OnBehalf.How.PAPER),
            Map.entry("skjema", OnBehalf.How.PAPER),
            Map.entry("paper", OnBehalf.How.PAPER));

    private final ImportRow row;
    private final RowReading cells;

    PersonCells(ImportRow row, RowReading cells) {
        this.row = row;
        this.cells = cells;
    }

    /** How and when the person agreed. */
    static Stream<ImportColumn> agreement(boolean required) {
        return Stream.of(
                new ImportColumn("agreedHow", required, AGREED_HOW), new ImportColumn("agreedAt", required, AGREED_AT));
    }

    Registration registration() {
        var language = row.text("language").toLowerCase(Locale.ROOT);
        var reason = row.text("ageReason");
        return new Registration(
                row.text("firstName"),
                row.text("lastName"),
                cells.date("birthDate"),
                row.text("phone"),
                row.text("email"),
                padded(row.text("postalCode")),
                language.isEmpty() ? "nb" : LANGUAGES.getOrDefault(language, language),
                reason.isEmpty() ? null : reason);
    }

    /** How and when somebody said yes: both, or neither where it need not be told. */
    @Nullable
    OnBehalf agreed(boolean needed) {
        var how = cells.read("agreedHow", "import-unknown-way", PersonCells::way);
        var day = cells.date("agreedAt");
        var none = row.text("agreedHow").isEmpty() && row.text("agreedAt").isEmpty();
        if (none && !needed) return null;
        if (row.text("agreedHow").isEmpty()) cells.add(RowFlaw.of("agreedHow", "required"));
        if (row.text("agreedAt").isEmpty()) cells.add(RowFlaw.of("agreedAt", "required"));
        return how == null || day == null
                ? null
                : new OnBehalf(how, day.atStartOfDay(NORWAY).toInstant());
    }

    private static Optional<OnBehalf.How> way(String written) {
        return Optional.ofNullable(WAYS.get(written.toLowerCase(Locale.ROOT)));
    }

    /** A spreadsheet drops the nought in front. */
    private static String padded(String code) {
        return code.matches("[0-9]{3}") ? "0" + code : code;
    }
}
