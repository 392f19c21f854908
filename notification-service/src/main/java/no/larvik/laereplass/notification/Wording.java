package no.larvik.laereplass.notification;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words, per occasion, audience and language. What ended a match decides how its end is told on the page. */
public final class Wording {

    private static final String BUNDLE = "wording";

    private Wording() {}

    /** For a reader who has signed in. */
    public static Words inbox(Occasion occasion, Audience audience, MatchStep happened, Language language) {
        var key = "inbox." + occasion + "." + audience + (occasion == Occasion.CLOSED ? "." + happened : "");
        return words(key, language);
    }

    /** For a mail server and everybody behind it: every end of a match sounds the same here. */
    public static Words mail(Occasion occasion, Audience audience, Language language) {
        return words("mail." + occasion + "." + audience, language);
    }

    /** For a phone that lies on a table, and everybody who looks at it: one line for each occasion. */
    public static String sms(Occasion occasion, Language language) {
        return bundle(language).getString("sms." + occasion + ".text");
    }

    /** A word of the layout around an e-mail. */
    public static String layout(String key, Language language) {
        return bundle(language).getString("mail." + key);
    }

    private static Words words(String key, Language language) {
        var texts = bundle(language);
        return new Words(texts.getString(key + ".title"), texts.getString(key + ".text"));
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language == Language.NB ? Locale.ROOT : language.locale(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
