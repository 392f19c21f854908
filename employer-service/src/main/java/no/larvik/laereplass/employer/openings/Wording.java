package no.larvik.laereplass.employer.openings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for words in an opening that may shut somebody out unlawfully, before young people read them. */
public final class Wording {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n\\r]+");
    private static final Pattern INVITING = Pattern.compile(
            "oppfordr|oppmod|velkomm|velkome|encourag|welcom", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Wording() {}

    /** In the order of the fields, and of the text in each. */
    public static List<Finding> in(Terms terms) {
        var found = new ArrayList<Finding>();
        texts(terms).forEach((field, text) -> found.addAll(in(field, text)));
        return List.copyOf(found);
    }

    static List<Finding> in(String field, String text) {
        var found = new ArrayList<Finding>();
        SENTENCE.matcher(text).results().forEach(sentence -> {
            var inviting = INVITING.matcher(sentence.group()).find();
            for (var ground : Ground.values()) {
                if (inviting && ground.mayInvite()) continue;
                ground.pattern()
                        .matcher(sentence.group())
                        .results()
                        .forEach(hit ->
                                found.add(new Finding(field, ground, hit.group(), sentence.start() + hit.start())));
            }
        });
        found.sort((one, other) -> Integer.compare(one.at(), other.at()));
        return List.copyOf(found);
    }

    private static Map<String, String> texts(Terms terms) {
        var texts = new LinkedHashMap<String, String>();
        var details = terms.details();
        put(texts, "title", terms.title());
        put(texts, "tasks", terms.tasks());
        for (int i = 0; i < details.musts().size(); i++)
            put(texts, "details/musts/" + i, details.musts().get(i));
        for (int i = 0; i < details.wishes().size(); i++)
            put(texts, "details/wishes/" + i, details.wishes().get(i));
        for (int i = 0; i < details.questions().size(); i++) {
            var question = details.questions().get(i);
            put(texts, "details/questions/" + i + "/text", question.text());
            put(texts, "details/questions/" + i + "/options", String.join("\n", question.options()));
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) texts.put(field, text);
    }

    /**
     * @param phrase as it is written
     * @param at index of its first character in the field's text
     */
    public record Finding(String field, Ground ground, String phrase, int at) {

        /** What an acceptance is given for; it holds also when the phrase stands elsewhere. */
        String key() {
            return ground + " " + phrase.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Staff have seen these phrases and found them lawful here.
     *
     * @param because the reason, in own words
     * @param phrases keys of the findings it was given for; new ones are not covered
     */
    public record Acceptance(String because, Set<String> phrases) {

        public static final Acceptance NONE = new Acceptance("", Set.of());

        public Acceptance {
            phrases = Set.copyOf(phrases);
        }

        public boolean covers(Finding finding) {
            return phrases.contains(finding.key());
        }
    }
}
