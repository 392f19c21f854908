package no.larvik.laereplass.notification;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words the platform is delivered with, per occasion, audience and language. */
public final class Wording {

    private static final String BUNDLE = "wording";
    private static final String TITLE = ".title";
    private static final String TEXT = ".text";

    private Wording() {}

    /** Every key that has words in bokmål, such as {@code mail.PROPOSAL.CANDIDATE}; never the layout of e-mail. */
    public static Set<String> keys() {
        return bundle(Language.NB).keySet().stream()
                .filter(key -> key.endsWith(TEXT))
                .map(key -> key.substring(0, key.length() - TEXT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Empty when there are none in this language. */
    public static Optional<Words> of(String key, Language language) {
        var texts = bundle(language);
        if (!texts.containsKey(key + TEXT)) return Optional.empty();
        var title = texts.containsKey(key + TITLE) ? texts.getString(key + TITLE) : "";
        return Optional.of(new Words(title, texts.getString(key + TEXT)));
    }

    /** What ended a match decides how its end is told on the page. */
    public static String inboxKey(Occasion occasion, Audience audience, MatchStep happened) {
        return "inbox." + occasion + "." + audience + (occasion == Occasion.CLOSED ? "." + happened : "");
    }

    /** Every end of a match sounds the same here. */
    public static String mailKey(Occasion occasion, Audience audience) {
        return "mail." + occasion + "." + audience;
    }

    /** To staff and companies alone. */
    public static String digestKey(Audience audience) {
        return "mail.DIGEST." + audience;
    }

    /** To young people alone. */
    public static String smsKey(Occasion occasion) {
        return "sms." + occasion;
    }

    /** A word of the layout around an e-mail. */
    public static String layout(String key, Language language) {
        return bundle(language).getString("mail." + key);
    }

    public static Words inbox(Occasion occasion, Audience audience, MatchStep happened, Language language) {
        return needed(inboxKey(occasion, audience, happened), language);
    }

    public static Words mail(Occasion occasion, Audience audience, Language language) {
        return needed(mailKey(occasion, audience), language);
    }

    public static Words digest(Audience audience, Language language) {
        return needed(digestKey(audience), language);
    }

    public static String sms(Occasion occasion, Language language) {
        return needed(smsKey(occasion), language).text();
    }

    private static Words needed(String key, Language language) {
        return of(key, language).orElseThrow(() -> new MissingResourceException("No words for " + key, BUNDLE, key));
    }

    /** One file alone: what a language lacks is not taken from another. */
    private static ResourceBundle bundle(Language language) {
        var file = language == Language.NB ? BUNDLE : BUNDLE + "_" + language.tag();
        return ResourceBundle.getBundle(file, Locale.ROOT, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
