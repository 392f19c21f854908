package no.larvik.laereplass.candidate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What two entries about the same person have in common, without a national identity number: the name as people spell
 * it in different ways, the birth date, the phone, the e-mail. Two of them alike are reason enough to ask staff.
 */
public final class Likeness {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What was alike. */
    public enum Trait {
        NAME,
        BIRTH_DATE,
        PHONE,
        EMAIL
    }

    private Likeness() {}

    /** Kept with each case: whoever shares one of them may be the same person. */
    public static Set<String> keys(Person person) {
        return keys(person.firstName(), person.lastName(), person.birthDate(), person.phone(), person.email());
    }

    public static Set<String> keys(String firstName, String lastName, LocalDate born, String phone, String email) {
        var name = name(firstName, lastName);
        var mail = mail(email);
        var keys = new LinkedHashSet<String>();
        keys.add("nb:" + name + ":" + born);
        keys.add("bp:" + born + ":" + phone);
        keys.add("be:" + born + ":" + mail);
        keys.add("np:" + name + ":" + phone);
        keys.add("ne:" + name + ":" + mail);
        keys.add("pe:" + phone + ":" + mail);
        return keys;
    }

    static Set<Trait> between(Person one, Person other) {
        var alike = new LinkedHashSet<Trait>();
        if (name(one.firstName(), one.lastName()).equals(name(other.firstName(), other.lastName())))
            alike.add(Trait.NAME);
        if (one.birthDate().equals(other.birthDate())) alike.add(Trait.BIRTH_DATE);
        if (one.phone().equals(other.phone())) alike.add(Trait.PHONE);
        if (mail(one.email()).equals(mail(other.email()))) alike.add(Trait.EMAIL);
        return alike;
    }

    /** First given name and last family name, without marks, in small letters: {@code Åse-Marie  ØDEGÅRD} as {@code ase odegard}. */
    static String name(String firstName, String lastName) {
        var given = words(firstName);
        var family = words(lastName);
        return given[0] + " " + family[family.length - 1];
    }

    private static String[] words(String text) {
        var words = BETWEEN.split(PlainLetters.of(text).strip());
        return words.length > 1 && words[0].isEmpty() ? Arrays.copyOfRange(words, 1, words.length) : words;
    }

    private static String mail(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
