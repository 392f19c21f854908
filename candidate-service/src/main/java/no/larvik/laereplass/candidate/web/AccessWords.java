package no.larvik.laereplass.candidate.web;

import java.util.Objects;
import no.larvik.laereplass.candidate.Access;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** A look in plain words, in the reader's language. */
@Component
class AccessWords {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    AccessWords() {
        texts.setBasename("access-log");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    String who(Access access) {
        var name = Objects.requireNonNullElse(access.name(), text("who.unnamed"));
        var from = access.from();
        return switch (access.viewer()) {
            case STAFF -> from == null ? name : text("who.staff", name, agency(from));
            case EMPLOYER -> text("who.employer", name, Objects.requireNonNullElse(from, ""));
            case PLATFORM -> text("who.platform");
        };
    }

    String what(Access access) {
        return text("what." + access.what());
    }

    String why(Access access) {
        return text("why." + access.what().why());
    }

    private String agency(String code) {
        return Objects.requireNonNull(
                texts.getMessage("agency." + code, null, code, LocaleContextHolder.getLocale()), "has a default");
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
