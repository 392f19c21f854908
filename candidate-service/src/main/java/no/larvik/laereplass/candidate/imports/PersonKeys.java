package no.larvik.laereplass.candidate.imports;

import java.util.List;
import no.larvik.laereplass.candidate.Likeness;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.RowReading;

/** What makes two rows one person: the rule that finds the same person twice, on the cells as they stand. */
final class PersonKeys {

    private PersonKeys() {}

    /** None for a row that lacks what the rule looks at; it is refused for that already. */
    static List<String> of(ImportRow row) {
        var born = new RowReading(row).date("birthDate");
        var first = row.text("firstName");
        var last = row.text("lastName");
        var phone = row.text("phone").replaceAll("[\\s-]", "");
        var email = row.text("email");
        if (born == null || phone.isEmpty() || email.isEmpty() || !hasLetter(first) || !hasLetter(last))
            return List.of();
        return List.copyOf(Likeness.keys(first, last, born, phone.replaceFirst("^(\\+|00)47", ""), email));
    }

    private static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }
}
