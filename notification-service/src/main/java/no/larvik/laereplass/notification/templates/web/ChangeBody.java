package no.larvik.laereplass.notification.templates.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Words;
import no.larvik.laereplass.notification.templates.Authoring;
import org.jspecify.annotations.Nullable;

/**
 * @param title left out for an SMS
 * @param why 10 to 500 characters
 * @param approved somebody who reads the language has approved the text; only asked for where a machine wrote the draft
 */
record ChangeBody(
        @Nullable @Size(max = 1000) String title,
        @NotNull @Size(max = 5000) String text,
        @NotNull String why,
        @Nullable Boolean approved) {

    Authoring.Change toChange(Language language) {
        var words = new Words(title == null ? "" : title.strip(), text.strip());
        return new Authoring.Change(language, words, Boolean.TRUE.equals(approved), why);
    }
}
