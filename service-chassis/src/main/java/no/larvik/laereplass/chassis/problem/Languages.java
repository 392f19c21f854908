package no.larvik.laereplass.chassis.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Bokmål, nynorsk and English; everybody else, and plain "no", reads bokmål. */
public final class Languages {

    public static final Locale BOKMAAL = Locale.of("nb");
    public static final Locale NYNORSK = Locale.of("nn");

    private Languages() {}

    static AcceptHeaderLocaleResolver resolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(BOKMAAL, NYNORSK, Locale.ENGLISH));
        resolver.setDefaultLocale(BOKMAAL);
        return resolver;
    }
}
