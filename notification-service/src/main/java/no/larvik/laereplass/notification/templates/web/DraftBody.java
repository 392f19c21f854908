package no.larvik.laereplass.notification.templates.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Words;
import org.jspecify.annotations.Nullable;

/** @param title left out for an SMS */
record DraftBody(
        @NotNull @Size(max = 10) String language,
        @Nullable @Size(max = 1000) String title,
        @NotNull @Size(max = 5000) String text) {

    Language toLanguage() {
        return LanguageTag.read(language);
    }

    Words toWords() {
        return new Words(title == null ? "" : title, text);
    }
}
