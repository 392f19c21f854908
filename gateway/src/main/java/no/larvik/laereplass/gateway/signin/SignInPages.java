package no.larvik.laereplass.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

/** The two small pages of sign-in, without script or style so that the strictest content policy holds. */
@Component
class SignInPages {

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final LocaleResolver languages;

    SignInPages(LocaleResolver languages) {
        this.languages = languages;
    }

    void goOn(HttpServletRequest request, HttpServletResponse response, String target) throws IOException {
        var language = languages.resolveLocale(request);
        var refresh = "<meta http-equiv=\"refresh\" content=\"0;url=" + HtmlUtils.htmlEscape(target) + "\">";
        write(response, HttpStatus.OK, language, refresh, "signed-in", target);
    }

    void tryAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, HttpStatus.UNAUTHORIZED, languages.resolveLocale(request), "", "sign-in-failed", SignIn.START);
    }

    private static void write(
            HttpServletResponse response, HttpStatus status, Locale language, String head, String text, String target)
            throws IOException {
        var texts = ResourceBundle.getBundle("pages", language, NO_GUESSING);
        var page = """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">%s<title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p><p><a href="%s">%s</a></p></main></body>
                </html>
                """.formatted(
                        language.getLanguage(),
                        head,
                        texts.getString(text + ".title") + " – Læreplass Larvik",
                        texts.getString(text + ".title"),
                        texts.getString(text + ".detail"),
                        HtmlUtils.htmlEscape(target),
                        texts.getString(text + ".link"));
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
