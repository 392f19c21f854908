package no.larvik.laereplass.candidate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as somebody types it who has not the letters: {@code Åse Ødegård} as {@code ase odegard}. */
public final class PlainLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PlainLetters() {}

    /** In small letters, without marks. */
    public static String of(String text) {
        var plain = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replace("aa", "a");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
