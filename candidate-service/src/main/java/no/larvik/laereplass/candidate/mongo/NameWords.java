package no.larvik.laereplass.candidate.mongo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.larvik.laereplass.candidate.Person;
import no.larvik.laereplass.candidate.PlainLetters;

/**
 * The beginnings of a name's words, as it is spelt and without marks, stored so that finding by them is an exact match
 * that an index serves.
 */
final class NameWords {

    private static final int LONGEST = 12;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    static List<String> of(Person person) {
        var name = person.firstName() + " " + person.lastName();
        return Stream.of(name, PlainLetters.of(name))
                .flatMap(NameWords::words)
                .flatMap(NameWords::beginnings)
                .distinct()
                .toList();
    }

    /** Each word must begin one of the name's words. */
    static List<String> asked(String text) {
        return words(text).distinct().toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)));
    }

    private static Stream<String> beginnings(String word) {
        return IntStream.rangeClosed(1, word.length()).mapToObj(length -> word.substring(0, length));
    }
}
