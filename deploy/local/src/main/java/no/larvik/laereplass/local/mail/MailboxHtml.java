package no.larvik.laereplass.local.mail;

import static java.util.stream.Collectors.joining;
import static no.larvik.laereplass.local.Html.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Plain pages in Norwegian. A message's own HTML is shown in a frame that may neither run nor load anything. */
final class MailboxHtml {

    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d. MMMM 'kl.' HH:mm:ss", Locale.of("nb"))
            .withZone(ZoneId.of("Europe/Oslo"));

    private MailboxHtml() {}

    static String list(List<Message> messages) {
        var rows = messages.stream().map(MailboxHtml::row).collect(joining());
        var content = rows.isEmpty() ? "<p>Ingen e-post er sendt ennå.</p>" : "<ul>" + rows + "</ul>";
        return page(
                "Postkasse",
                "<p>All e-post plattformen sender her, stopper i denne postkassen. <a href=\"/sms\">SMS</a> har sin egen side.</p>"
                        + content);
    }

    static String message(Message message) {
        var body = message.html().isEmpty()
                ? "<pre>" + text(message.text()) + "</pre>"
                : "<iframe sandbox title=\"Innhold\" srcdoc=\"" + text(message.html()) + "\"></iframe>";
        return page(
                message.subject(),
                "<p>Til " + text(String.join(", ", message.to())) + " · fra "
                        + text(String.join(", ", message.from())) + " · " + TIME.format(message.at()) + "</p>" + body
                        + "<p><a href=\"/\">Tilbake til postkassen</a></p>");
    }

    static String unknown() {
        return page("Fant ikke meldingen", "<p><a href=\"/\">Tilbake til postkassen</a></p>");
    }

    private static String row(Message message) {
        return "<li><a href=\"/messages/%s\">%s</a><br>%s · %s</li>"
                .formatted(
                        message.id(),
                        text(message.subject()),
                        text(String.join(", ", message.to())),
                        TIME.format(message.at()));
    }

    private static String page(String title, String content) {
        return """
                <!doctype html><html lang="nb"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title><style>
                body{font:1.125rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1e2b3c}
                ul{list-style:none;padding:0} li{padding:.75rem 0;border-top:1px solid #b9c2cc} a{color:#0b4f9e}
                pre{white-space:pre-wrap;font:inherit} iframe{width:100%%;height:60vh;border:1px solid #b9c2cc}
                </style></head><body><main><h1>%1$s</h1>%2$s</main></body></html>
                """.formatted(text(title), content);
    }
}
