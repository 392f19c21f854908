package no.larvik.laereplass.candidate.web;

import java.time.Period;
import java.util.Locale;
import no.larvik.laereplass.candidate.Language;
import no.larvik.laereplass.candidate.Retention;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of the notice that a quiet case will go, in the person's own language. */
@Component
class RetentionNotice implements Retention.NoticeText {

    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

    RetentionNotice() {
        words.setBasename("export");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
    }

    @Override
    public String in(Language language, Period until) {
        var locale = Locale.of(language.code());
        return words.getMessage("notice", new Object[] {until.toTotalMonths() * 30 + until.getDays()}, locale);
    }
}
