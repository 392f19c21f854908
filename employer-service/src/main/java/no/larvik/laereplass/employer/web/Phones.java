package no.larvik.laereplass.employer.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import org.jspecify.annotations.Nullable;

/** Telephone numbers as people write them, Norwegian when nothing else is said. */
public final class Phones {

    private Phones() {}

    /** @throws EmployerProblem.Flawed when nobody could be called on it */
    public static @Nullable String e164(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(typed, "NO");
            if (phones.isPossibleNumber(number)) return phones.format(number, PhoneNumberFormat.E164);
        } catch (NumberParseException e) {
            // told below, like a number that is too short
        }
        throw new EmployerProblem.Flawed(List.of(Flaw.of(field, Flaw.Reason.INVALID_PHONE)));
    }
}
