package no.larvik.laereplass.notification.mail;

import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.LetterLayout;
import no.larvik.laereplass.notification.Mail;
import no.larvik.laereplass.notification.Wording;
import no.larvik.laereplass.notification.Words;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays the words out, as plain text and as HTML. The only link is to the service's front door. */
@Component
class Letters implements LetterLayout {

    private final TemplateEngine engine = new TemplateEngine();
    private final MailSettings settings;

    Letters(MailSettings settings) {
        this.settings = settings;
        engine.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
        engine.addTemplateResolver(resolver(".html", TemplateMode.HTML));
    }

    String text(Mail mail) {
        return plain(mail.language(), mail.words());
    }

    @Override
    public String plain(Language language, Words words) {
        return engine.process("letter.txt", content(language, words));
    }

    String html(Mail mail) {
        return engine.process("letter.html", content(mail.language(), mail.words()));
    }

    private Context content(Language language, Words words) {
        var content = new Context(language.locale());
        content.setVariable("language", language.locale().toLanguageTag());
        content.setVariable("direction", language.fromRightToLeft() ? "rtl" : "ltr");
        content.setVariable("title", words.title());
        content.setVariable("text", words.text());
        content.setVariable("address", settings.address().toString());
        content.setVariable("link", word("link", language));
        content.setVariable("greeting", word("greeting", language));
        content.setVariable("why", word("why", language));
        return content;
    }

    private static String word(String key, Language language) {
        return Wording.layout(key, language);
    }

    private static ClassLoaderTemplateResolver resolver(String suffix, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver(Letters.class.getClassLoader());
        resolver.setPrefix("letters/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.getResolvablePatternSpec().addPattern("*" + suffix);
        return resolver;
    }
}
