package no.larvik.laereplass.notification.templates;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Words;

/** The gaps of a text and what stands in them. */
public final class Gaps {

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");

    private Gaps() {}

    /** Every name between braces, known or not. */
    static Set<String> named(String text) {
        var names = new LinkedHashSet<String>();
        GAP.matcher(text).results().forEach(gap -> names.add(gap.group(1).strip()));
        return names;
    }

    static Set<Variable> of(Words words) {
        var variables = EnumSet.noneOf(Variable.class);
        for (var name : named(words.title() + " " + words.text()))
            Variable.of(name).ifPresent(variables::add);
        return variables;
    }

    /** Whether a brace stands alone. */
    static boolean isBroken(String text) {
        var rest = GAP.matcher(text).replaceAll("");
        return rest.contains("{") || rest.contains("}");
    }

    /** @throws IllegalArgumentException when a gap would stay open: nothing is sent with a hole in it */
    public static Words filled(Words words, Map<Variable, String> values) {
        var title = words.title();
        var text = words.text();
        for (var value : values.entrySet()) {
            title = title.replace("{" + value.getKey().word() + "}", value.getValue());
            text = text.replace("{" + value.getKey().word() + "}", value.getValue());
        }
        var filled = new Words(title, text);
        if (!of(filled).isEmpty()) throw new IllegalArgumentException("no value for " + of(filled));
        return filled;
    }

    static Words filledWithExamples(Words words, Language language) {
        var title = words.title();
        var text = words.text();
        for (var variable : Variable.values()) {
            title = title.replace("{" + variable.word() + "}", variable.example(language));
            text = text.replace("{" + variable.word() + "}", variable.example(language));
        }
        return new Words(title, text);
    }
}
