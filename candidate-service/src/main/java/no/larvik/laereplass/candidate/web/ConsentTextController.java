package no.larvik.laereplass.candidate.web;

import java.util.List;
import no.larvik.laereplass.candidate.ConsentTexts;
import no.larvik.laereplass.chassis.web.Page;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is agreed to, word for word, in the reader's language: every version, the newest first. */
@RestController
class ConsentTextController {

    private static final List<String> PURPOSES = List.of("MATCHING", "NOTIFICATIONS", "AGENCY", "OPENING");

    private final ConsentTexts versions;

    ConsentTextController(ConsentTexts versions) {
        this.versions = versions;
    }

    @GetMapping("/api/v1/candidates/consent-texts")
    Page<ConsentTextBody> texts() {
        var texts = versions.versions().reversed().stream()
                .flatMap(version -> PURPOSES.stream().map(purpose -> text(version, purpose)))
                .toList();
        return new Page<>(texts, null);
    }

    private static ConsentTextBody text(String version, String purpose) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("consent-" + version);
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        var locale = LocaleContextHolder.getLocale();
        return new ConsentTextBody(
                version,
                purpose,
                words.getMessage(purpose + ".title", null, locale),
                words.getMessage(purpose + ".text", null, locale).lines().toList());
    }

    /** @param text sentences, in the order they are read */
    record ConsentTextBody(String version, String purpose, String title, List<String> text) {}
}
