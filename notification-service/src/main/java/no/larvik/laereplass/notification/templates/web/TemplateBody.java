package no.larvik.laereplass.notification.templates.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.templates.Edition;
import no.larvik.laereplass.notification.templates.Template;
import no.larvik.laereplass.notification.templates.Variable;
import org.jspecify.annotations.Nullable;

/** A template whole: every language, what may stand in it, and everything that was decided about it. */
record TemplateBody(
        String id,
        String channel,
        String occasion,
        String audience,
        @Nullable String step,
        int version,
        List<VariableBody> variables,
        List<TextBody> texts,
        List<EditionBody> history) {

    static TemplateBody of(Template template, List<Edition> history) {
        var id = template.id();
        return new TemplateBody(
                id.key(),
                id.medium().name(),
                id.occasion(),
                id.audience(),
                id.step(),
                template.version(),
                template.variables().stream().map(VariableBody::of).toList(),
                template.languages().stream()
                        .map(language -> TextBody.of(template, language))
                        .toList(),
                history.stream().map(EditionBody::of).toList());
    }

    /** @param name as it is written between braces; a text must hold every one of them */
    record VariableBody(String name, String example) {

        static VariableBody of(Variable variable) {
            return new VariableBody(variable.word(), variable.example(Language.NB));
        }
    }

    /**
     * @param needsReview a machine wrote the draft
     * @param inForce false: bokmål is used instead until somebody who reads the language has approved it
     */
    record TextBody(
            String language,
            String title,
            String text,
            String deliveredTitle,
            String deliveredText,
            boolean changed,
            boolean needsReview,
            boolean inForce,
            boolean rightToLeft) {

        static TextBody of(Template template, Language language) {
            var words = template.words(language);
            var delivered = template.delivered(language);
            return new TextBody(
                    language.tag(),
                    words.title(),
                    words.text(),
                    delivered.title(),
                    delivered.text(),
                    template.isChanged(language),
                    language.needsReview(),
                    template.isInForce(language),
                    language.fromRightToLeft());
        }
    }

    /** @param text {@code null}: back to what was delivered */
    record EditionBody(
            int version,
            String language,
            @Nullable String title,
            @Nullable String text,
            boolean approved,
            String by,
            String why,
            Instant at) {

        static EditionBody of(Edition edition) {
            var words = edition.words();
            return new EditionBody(
                    edition.number(),
                    edition.language().tag(),
                    words == null ? null : words.title(),
                    words == null ? null : words.text(),
                    edition.approved(),
                    edition.by(),
                    edition.why(),
                    edition.at());
        }
    }
}
