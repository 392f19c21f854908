package no.larvik.laereplass.notification.templates.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.notification.templates.Edition;
import no.larvik.laereplass.notification.templates.Template;
import org.jspecify.annotations.Nullable;

/**
 * @param title of the bokmål in force; its text for an SMS
 * @param changed languages whose words somebody has changed
 * @param waiting languages whose words wait for somebody who reads them
 */
record TemplateLine(
        String id,
        String channel,
        String occasion,
        String audience,
        @Nullable String step,
        int version,
        String title,
        List<String> changed,
        List<String> waiting,
        @Nullable Instant changedAt) {

    static TemplateLine of(Template template) {
        var id = template.id();
        var words = template.words(no.larvik.laereplass.notification.Language.NB);
        return new TemplateLine(
                id.key(),
                id.medium().name(),
                id.occasion(),
                id.audience(),
                id.step(),
                template.version(),
                words.title().isEmpty() ? words.text() : words.title(),
                template.languages().stream()
                        .filter(template::isChanged)
                        .map(language -> language.tag())
                        .toList(),
                template.languages().stream()
                        .filter(language -> !template.isInForce(language))
                        .map(language -> language.tag())
                        .toList(),
                template.last().map(Edition::at).orElse(null));
    }
}
