package no.larvik.laereplass.chassis.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts of problems in the reader's language: the service's own bundle {@code problems} first, then the chassis's. The
 * file without a language is bokmål.
 */
final class Texts {

    private static final List<String> BUNDLES = List.of("problems", "chassis-problems");
    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ClassLoader loader;

    Texts(ClassLoader loader) {
        this.loader = loader;
    }

    /** @throws MissingResourceException when no bundle knows the key: a text was forgotten */
    String of(String key, Map<String, ?> args, Locale language) {
        for (var name : BUNDLES) {
            try {
                var bundle = ResourceBundle.getBundle(name, language, loader, NO_GUESSING);
                if (bundle.containsKey(key)) return filled(bundle.getString(key), args);
            } catch (MissingResourceException noSuchBundle) {
                // a service may have no texts of its own
            }
        }
        throw new MissingResourceException("No text for " + key, "problems", key);
    }

    private static String filled(String text, Map<String, ?> args) {
        var result = text;
        for (var arg : args.entrySet()) {
            result = result.replace("{" + arg.getKey() + "}", String.valueOf(arg.getValue()));
        }
        return result;
    }
}
