package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import no.larvik.laereplass.chassis.paper.Paper;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same export for eyes: every field of it under a heading a person understands, so that nothing can be in the one and
 * missing in the other.
 */
@Component
class ReadableExport {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d.M.yyyy HH.mm").withZone(ZoneId.of("Europe/Oslo"));
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** What people wrote is shown as they wrote it, even when it looks like a code. */
    private static final Set<String> OWN_WORDS = Set.of(
            "firstName",
            "lastName",
            "name",
            "text",
            "words",
            "answer",
            "question",
            "presentation",
            "experienceWords",
            "supportWords",
            "companyNoWords",
            "staffWords",
            "companyWords",
            "where",
            "wish",
            "reference",
            "lessonWords",
            "about");

    private static final String STYLE = """
            @page { size: A4; margin: 18mm; @bottom-right { content: counter(page); font-size: 9pt; } }
            body { font-family: '%s'; font-size: 10pt; line-height: 1.4; }
            h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 8mm; border-bottom: 1px solid #999; }
            dl { margin: 0 0 4mm 0; } dt { color: #555; } dd { margin: 0 0 1.5mm 4mm; }
            ol { margin: 0; padding-left: 6mm; } li { margin-bottom: 2mm; }
            """.formatted(Paper.FONT);

    private final JsonMapper json;
    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

    ReadableExport(JsonMapper json) {
        this.json = json;
        words.setBasename("export");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setUseCodeAsDefaultMessage(true);
    }

    byte[] pdf(EverythingBody everything) {
        return Paper.pdf(html(everything));
    }

    /** Well-formed, with every word escaped. */
    String html(EverythingBody everything) {
        var tree = json.valueToTree(everything);
        var locale = LocaleContextHolder.getLocale();
        var page = new StringBuilder("<html><head><title>")
                .append(text("title", locale))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(text("title", locale))
                .append("</h1><p>")
                .append(text("lead", locale))
                .append("</p>");
        for (Iterator<Map.Entry<String, JsonNode>> parts = tree.properties().iterator(); parts.hasNext(); ) {
            var part = parts.next();
            if (part.getKey().equals("missing") && part.getValue().isEmpty()) continue;
            page.append("<h2>").append(text(part.getKey(), locale)).append("</h2>");
            append(part.getValue(), page, locale, part.getKey(), false);
        }
        return page.append("</body></html>").toString();
    }

    private void append(JsonNode value, StringBuilder page, Locale locale, String name, boolean ownWords) {
        if (value.isObject() && !value.isEmpty()) {
            page.append("<dl>");
            for (var field : value.properties()) {
                page.append("<dt>").append(text(field.getKey(), locale)).append("</dt><dd>");
                append(field.getValue(), page, locale, field.getKey(), isOwnWords(field.getKey(), value));
                page.append("</dd>");
            }
            page.append("</dl>");
        } else if (value.isArray() && !value.isEmpty()) {
            page.append("<ol>");
            for (var one : value) {
                page.append("<li>");
                append(one, page, locale, name, false);
                page.append("</li>");
            }
            page.append("</ol>");
        } else page.append(HtmlUtils.htmlEscape(plain(value, locale, name, ownWords), "UTF-8"));
    }

    private static boolean isOwnWords(String field, JsonNode within) {
        if (field.equals("value")) return !within.path("answering").asString().equals("YES_NO");
        return OWN_WORDS.contains(field);
    }

    private String plain(JsonNode value, Locale locale, String name, boolean ownWords) {
        if (value.isNull() || value.isContainer()) return "–";
        if (value.isBoolean()) return word(value.asBoolean() ? "yes" : "no", locale);
        var said = value.asString();
        if (ownWords) return said;
        if (isInstant(said)) return MOMENT.format(Instant.parse(said));
        if (DAY.matcher(said).matches()) return DATE.format(LocalDate.parse(said));
        return code(name, said, locale);
    }

    /** One code can mean two things: what it means in this field goes before what it means elsewhere. */
    private String code(String name, String said, Locale locale) {
        var elsewhere = words.getMessage("code." + said, null, said, locale);
        return Objects.requireNonNull(words.getMessage("code." + name + "." + said, null, elsewhere, locale));
    }

    private static boolean isInstant(String said) {
        return said.length() >= 20 && said.charAt(4) == '-' && said.charAt(10) == 'T' && said.endsWith("Z");
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(word(key, locale), "UTF-8");
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
