package no.larvik.laereplass.notification.templates;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One text, such as {@code mail.PROPOSAL.CANDIDATE}; the same in every language.
 *
 * @param step which end of a match it tells of; {@code null} where all sound alike
 */
public record TemplateId(
        Medium medium,
        String occasion,
        String audience,
        @Nullable String step) {

    private static final String YOUNG = "CANDIDATE";

    /** @param key as the file of delivered texts has it */
    static TemplateId of(String key) {
        var parts = List.of(key.split("\\."));
        var medium = Medium.valueOf(parts.getFirst().toUpperCase(Locale.ROOT));
        var audience = parts.size() > 2 ? parts.get(2) : YOUNG;
        return new TemplateId(medium, parts.get(1), audience, parts.size() > 3 ? parts.get(3) : null);
    }

    public String key() {
        var key = medium.name().toLowerCase(Locale.ROOT) + "." + occasion;
        if (medium == Medium.SMS) return key;
        key += "." + audience;
        return step == null ? key : key + "." + step;
    }

    public boolean isToTheYoung() {
        return audience.equals(YOUNG);
    }
}
