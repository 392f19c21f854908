package no.larvik.laereplass.notification.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.SmsLength;
import no.larvik.laereplass.notification.Words;

/** What no text may do. The rules hold for the delivered texts as well; a test says so. */
final class TextCheck {

    static final int LONGEST_TITLE = 100;
    static final int LONGEST_TEXT = 1000;
    /** More parts arrive apart, late or not at all, and each is paid for. */
    static final int MOST_PARTS = 3;

    private static final Pattern LINK =
            Pattern.compile("(?iU)://|\\bwww\\.|\\S@\\S|[\\p{L}\\d-]\\.\\p{L}{2,}|\\b\\d{1,3}(\\.\\d{1,3}){3}\\b");
    private static final Pattern NAMES = Pattern.compile(
            "(?i).*(navn|namn|name|bedrift|arbeidsgiv|employer|firma|kandidat|candidate|adresse|address|telefon|phone|post).*");

    private final TemplateId id;
    private final Set<Variable> variables;
    private final List<TextFault> faults = new ArrayList<>();

    private TextCheck(TemplateId id, Set<Variable> variables) {
        this.id = id;
        this.variables = variables;
    }

    /** @param variables a text must hold every one of them, and no other */
    static List<TextFault> of(TemplateId id, Set<Variable> variables, Words words, Language language) {
        var check = new TextCheck(id, variables);
        if (check.id.medium() != Medium.SMS) check.field("title", words.title(), LONGEST_TITLE, false);
        check.field("text", words.text(), LONGEST_TEXT, true);
        check.gapsOf(words);
        if (check.id.medium() == Medium.SMS)
            check.parts(Gaps.filledWithExamples(words, language).text());
        return check.faults;
    }

    private void field(String field, String text, int longest, boolean lines) {
        if (text.isBlank()) found(field, "template-empty", Map.of());
        if (text.length() > longest) found(field, "template-too-long", Map.of("max", longest));
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && !(lines && c == '\n')))
            found(field, "template-control", Map.of());
        if (LINK.matcher(text).find()) found(field, "template-link", Map.of());
        if (Gaps.isBroken(text)) found(field, "template-brace", Map.of());
        for (var name : Gaps.named(text)) gap(field, name);
    }

    private void gap(String field, String name) {
        if (Variable.of(name).filter(variables::contains).isPresent()) return;
        if (NAMES.matcher(name).matches()) found(field, "template-names-somebody", Map.of("variable", shown(name)));
        else found(field, "template-unknown-variable", Map.of("variable", shown(name)));
    }

    private void gapsOf(Words words) {
        for (var needed : variables)
            if (!Gaps.named(words.text()).contains(needed.word()))
                found("text", "template-missing-variable", Map.of("variable", needed.word()));
    }

    private void parts(String filled) {
        var length = SmsLength.of(filled);
        if (length.parts() > MOST_PARTS) found("text", "template-too-many-parts", Map.of("max", MOST_PARTS));
    }

    private void found(String field, String code, Map<String, Object> figures) {
        faults.add(new TextFault(field, code, figures));
    }

    private static String shown(String name) {
        return name.length() > 30 ? name.substring(0, 30) + "…" : name;
    }
}
