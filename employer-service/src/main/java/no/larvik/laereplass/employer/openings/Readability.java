package no.larvik.laereplass.employer.openings;

import java.util.regex.Pattern;

/**
 * How easy a text is to read: LIX after Björnsson (1968), words per sentence plus percent of words longer than six
 * letters. Here a word is a run of letters and digits, with hyphens and apostrophes inside it; a sentence ends at a line
 * break, or at {@code . ! ? :} before a space, a closing mark or the end, and counts when there is a word in it. The page
 * counts in the same way; both are held to the same samples.
 *
 * @param words none: nothing to judge
 * @param lix rounded to a whole number; 0 when there are no words
 */
public record Readability(int words, int sentences, int longWords, int lix, Level level) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’\\-][\\p{L}\\p{N}]+)*");
    private static final Pattern END = Pattern.compile("[.!?:]+(?=[ \\t\\u00a0\\n\\r\"»”)]|\\z)|[\\n\\r]+");
    private static final int LONG = 6;

    public static Readability of(String text) {
        int words = 0;
        int sentences = 0;
        int longWords = 0;
        for (var sentence : END.split(text, -1)) {
            var found =
                    WORD.matcher(sentence).results().map(word -> word.group()).toList();
            if (found.isEmpty()) continue;
            sentences++;
            words += found.size();
            longWords += (int) found.stream().filter(Readability::isLong).count();
        }
        int lix = words == 0 ? 0 : (int) Math.round((double) words / sentences + 100.0 * longWords / words);
        return new Readability(words, sentences, longWords, lix, Level.of(lix));
    }

    private static boolean isLong(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).count() > LONG;
    }

    /** The usual steps: children's books, fiction, newspapers, official texts, law. */
    public enum Level {
        VERY_EASY(25),
        EASY(35),
        MEDIUM(45),
        HARD(55),
        VERY_HARD(Integer.MAX_VALUE);

        private final int below;

        Level(int below) {
            this.below = below;
        }

        static Level of(int lix) {
            for (var level : values()) if (lix < level.below) return level;
            return VERY_HARD;
        }
    }
}
