package no.larvik.laereplass.candidate;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what was filled in into a person with a home, or names every field that has to be mended. */
final class RegistrationRules {

    /** The programme is for 16 to 25; a year before and some after still have their case followed. */
    static final int YOUNGEST = 15;

    static final int OLDEST = 30;

    /** With a reason: from the age at which light work is allowed (working environment act § 11-1) to a pension. */
    static final int YOUNGEST_WITH_REASON = 13;

    static final int OLDEST_WITH_REASON = 66;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>()\\[\\],;:\"]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}]{2,}");

    /** @param ageReason nothing for whoever is within the ages of the programme */
    record Accepted(Person person, Home home, @Nullable String ageReason) {}

    private final Places places;
    private final PhoneNumbers phones;

    RegistrationRules(Places places, PhoneNumbers phones) {
        this.places = places;
        this.phones = phones;
    }

    Accepted accept(Registration filledIn, LocalDate today) {
        return accept(filledIn, today, new ArrayList<>());
    }

    /** @param faults what was found wrong beside it: refused together */
    Accepted accept(Registration filledIn, LocalDate today, List<Fault> faults) {
        return accept(filledIn, today, Rule.AGE_NEEDS_REASON, faults);
    }

    /** Of oneself: nobody gives a reason for themselves. */
    Accepted acceptOwn(Registration filledIn, LocalDate today) {
        return accept(filledIn.withReason(null), today, Rule.OUTSIDE_PROGRAMME_AGE, new ArrayList<>());
    }

    private Accepted accept(Registration filledIn, LocalDate today, Rule outside, List<Fault> faults) {
        var firstName = name("firstName", filledIn.firstName(), faults);
        var lastName = name("lastName", filledIn.lastName(), faults);
        var reason = ageReason(filledIn, today, outside, faults);
        var phone = found("phone", filledIn.phone(), phones.read(filledIn.phone()), Rule.NOT_A_PHONE, faults);
        var email = email(filledIn.email().strip(), faults);
        var code = filledIn.postalCode().strip();
        var home = found("postalCode", code, places.at(code), Rule.UNKNOWN_POSTAL_CODE, faults);
        var language =
                found("language", filledIn.language(), Language.of(filledIn.language()), Rule.UNKNOWN_LANGUAGE, faults);
        var birthDate = filledIn.birthDate();
        if (!faults.isEmpty() || birthDate == null || phone == null || home == null || language == null)
            throw new CandidateProblem.InvalidFields(faults);
        return new Accepted(new Person(firstName, lastName, birthDate, phone, email, language), home, reason);
    }

    static String name(String field, String typed, List<Fault> faults) {
        var name = typed.strip();
        if (name.isEmpty()) faults.add(Fault.at(field, Rule.REQUIRED));
        else if (name.codePointCount(0, name.length()) > LONGEST_NAME)
            faults.add(new Fault(field, Rule.TOO_LONG, Map.of("max", LONGEST_NAME)));
        else if (name.codePoints().anyMatch(Character::isISOControl)
                || name.codePoints().noneMatch(Character::isLetter)) faults.add(Fault.at(field, Rule.NOT_A_NAME));
        return name;
    }

    /** Where no reason can be given. */
    static void checkAge(@Nullable LocalDate born, LocalDate today, List<Fault> faults) {
        if (born == null) faults.add(Fault.at("birthDate", Rule.REQUIRED));
        else if (!withinProgramme(born, today))
            faults.add(new Fault("birthDate", Rule.OUTSIDE_PROGRAMME_AGE, Map.of("min", YOUNGEST, "max", OLDEST)));
    }

    private static boolean withinProgramme(LocalDate born, LocalDate today) {
        var age = age(born, today);
        return age >= YOUNGEST && age <= OLDEST;
    }

    private static int age(LocalDate born, LocalDate today) {
        return born.isAfter(today) ? -1 : Period.between(born, today).getYears();
    }

    private static @Nullable String ageReason(
            Registration filledIn, LocalDate today, Rule outside, List<Fault> faults) {
        var born = filledIn.birthDate();
        if (born == null) {
            faults.add(Fault.at("birthDate", Rule.REQUIRED));
            return null;
        }
        if (withinProgramme(born, today)) return null;
        var reason = filledIn.ageReason();
        if (reason == null || reason.isBlank()) {
            faults.add(new Fault("birthDate", outside, Map.of("min", YOUNGEST, "max", OLDEST)));
            return null;
        }
        var age = age(born, today);
        if (age < YOUNGEST_WITH_REASON || age > OLDEST_WITH_REASON)
            faults.add(new Fault("birthDate", Rule.OUTSIDE_PROGRAMME_AGE, Map.of("min", YOUNGEST, "max", OLDEST)));
        OwnWords.check("ageReason", reason.strip(), LONGEST_REASON, faults);
        return reason.strip();
    }

    static String email(String typed, List<Fault> faults) {
        if (typed.isEmpty()) faults.add(Fault.at("email", Rule.REQUIRED));
        else if (typed.length() > LONGEST_EMAIL || !EMAIL.matcher(typed).matches())
            faults.add(Fault.at("email", Rule.NOT_AN_EMAIL));
        return typed;
    }

    static <T> @Nullable T found(String field, String typed, Optional<T> result, Rule rule, List<Fault> faults) {
        if (result.isEmpty()) faults.add(Fault.at(field, typed.isBlank() ? Rule.REQUIRED : rule));
        return result.orElse(null);
    }
}
