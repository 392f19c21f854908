package no.larvik.laereplass.notification.templates.web;

import java.util.Arrays;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.templates.TemplateProblem;

/** A language as it stands in an address; one we do not write is not guessed at. */
final class LanguageTag {

    private LanguageTag() {}

    static Language read(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(TemplateProblem.Unknown::new);
    }
}
