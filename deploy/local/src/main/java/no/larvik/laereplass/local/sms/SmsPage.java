package no.larvik.laereplass.local.sms;

import static java.util.stream.Collectors.joining;
import static no.larvik.laereplass.local.Html.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What phones would have shown, in Norwegian. */
final class SmsPage {

    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d. MMMM 'kl.' HH:mm:ss", Locale.of("nb"))
            .withZone(ZoneId.of("Europe/Oslo"));

    private SmsPage() {}

    static String of(List<Text> texts) {
        var rows = texts.stream().map(SmsPage::row).collect(joining());
        var content = rows.isEmpty() ? "<p>Ingen SMS er sendt ennå.</p>" : "<ul>" + rows + "</ul>";
        return """
                <!doctype html><html lang="nb"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>SMS</title><style>
                body{font:1.125rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1e2b3c}
                ul{list-style:none;padding:0} li{padding:.75rem 0;border-top:1px solid #b9c2cc} a{color:#0b4f9e}
                strong{background:#fff3c4;padding:.125rem .5rem}
                </style></head><body><main><h1>SMS</h1>
                <p><strong>Demodata</strong> Ingen SMS forlater denne maskinen. Her står det telefonene ville vist.</p>
                %s<p><a href="/">E-post</a></p></main></body></html>
                """.formatted(content);
    }

    private static String row(Text sms) {
        return "<li>%s<br>Til %s · fra %s · %s</li>"
                .formatted(text(sms.text()), text(sms.to()), text(sms.from()), TIME.format(sms.at()));
    }
}
