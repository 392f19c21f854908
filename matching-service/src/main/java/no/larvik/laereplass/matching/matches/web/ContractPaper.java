package no.larvik.laereplass.matching.matches.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import no.larvik.laereplass.chassis.paper.Paper;
import no.larvik.laereplass.matching.matches.Confirmation;
import no.larvik.laereplass.matching.matches.Contract;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.rules.Trades;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What the parties have agreed to here, on paper: dates, checklist, who confirmed which words and when, and the
 * approval. Not the contract: that is signed where the county, the school or NAV has it signed (opplæringslova), and
 * every page says so. Names are not known here and are left to be written by hand.
 */
@Component
class ContractPaper {

    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final String STYLE = """
            @page { size: A4; margin: 18mm; @bottom-right { content: counter(page); font-size: 9pt; }
              @bottom-left { content: '%s'; font-size: 9pt; } }
            body { font-family: 'Liberation Sans'; font-size: 10pt; line-height: 1.4; }
            h1 { font-size: 17pt; } h2 { font-size: 12pt; margin-top: 7mm; border-bottom: 1px solid #999; }
            .not { border: 2px solid #000; padding: 3mm; } dt { color: #444; } dd { margin: 0 0 2mm 4mm; }
            li { margin-bottom: 2.5mm; }
            """;

    private final Trades trades;

    ContractPaper(Trades trades) {
        this.trades = trades;
    }

    byte[] pdf(Match match, Instant now, Locale language) {
        return Paper.pdf(html(match, now, language));
    }

    /** Well-formed, with every word escaped. */
    String html(Match match, Instant now, Locale language) {
        return new Writing(match, now, language).page();
    }

    private final class Writing {

        private final Match match;
        private final Contract contract;
        private final Instant now;
        private final Locale language;
        private final ResourceBundle words;
        private final StringBuilder page = new StringBuilder();

        Writing(Match match, Instant now, Locale language) {
            this.match = match;
            this.contract = match.papers().contract();
            this.now = now;
            this.language = language;
            this.words = ResourceBundle.getBundle("contract", language, NO_GUESSING);
        }

        String page() {
            var official = word("official." + match.parties().kind());
            page.append("<html lang=\"")
                    .append(word("lang"))
                    .append("\"><head><title>")
                    .append(word("title"))
                    .append("</title><style>")
                    .append(STYLE.formatted(word("footer").replace("'", "")))
                    .append("</style></head><body><h1>")
                    .append(word("title"))
                    .append("</h1><p class=\"not\">")
                    .append(said("notice", official))
                    .append("</p>");
            facts();
            checklist();
            confirmations();
            approval();
            return page.append("<p>")
                    .append(said("printed", moment(now)))
                    .append("</p></body></html>")
                    .toString();
        }

        private void facts() {
            var parties = match.parties();
            page.append("<h2>").append(word("facts")).append("</h2><dl>");
            fact("youngPerson", word("byHand"));
            fact("employer", said("organisation", parties.organisationNumber()));
            fact("trade", escaped(trades.nameOf(parties.trade())));
            fact("kind", word("kind." + parties.kind()));
            fact("from", day(contract.startsOn()));
            fact("until", day(contract.endsOn()));
            fact("revision", Integer.toString(contract.revision()));
            fact("reference", escaped(match.id()));
            page.append("</dl>");
        }

        private void checklist() {
            page.append("<h2>").append(word("checklist")).append("</h2><ul>");
            for (var item : Contract.Item.values()) {
                var there = contract.ticked().contains(item) ? "inPlace" : "missing";
                page.append("<li>")
                        .append(word("item." + item))
                        .append(" – ")
                        .append(word(there))
                        .append("</li>");
            }
            page.append("</ul>");
        }

        private void confirmations() {
            page.append("<h2>").append(word("confirmations")).append("</h2><ul>");
            contract.confirmations().forEach(this::confirmation);
            for (var party : contract.missing(now.atZone(OSLO).toLocalDate()))
                page.append("<li>")
                        .append(said("notConfirmed", word("party." + party)))
                        .append("</li>");
            page.append("</ul>");
        }

        private void confirmation(Confirmation one) {
            var how = one.how() == null ? "here" : one.how().name();
            page.append("<li>")
                    .append(said(
                            "confirmed",
                            word("party." + one.party()),
                            moment(one.at()),
                            word("how." + how),
                            escaped(one.textVersion())));
            if (one.revision() == contract.revision())
                page.append("<br/>«")
                        .append(said(
                                "text." + one.textVersion() + "." + one.party(),
                                day(contract.startsOn()),
                                day(contract.endsOn())))
                        .append("»");
            else page.append("<br/>").append(said("earlier", Integer.toString(one.revision())));
            page.append("</li>");
        }

        private void approval() {
            var approval = contract.approval();
            page.append("<h2>").append(word("approval")).append("</h2><p>");
            if (approval == null) page.append(word("notApproved"));
            else {
                page.append(said("approved", word("authority." + approval.by()), day(approval.on())));
                if (approval.reference() != null)
                    page.append(" ").append(said("caseNumber", escaped(approval.reference())));
            }
            page.append("</p>");
        }

        private void fact(String name, String value) {
            page.append("<dt>")
                    .append(word(name))
                    .append("</dt><dd>")
                    .append(value)
                    .append("</dd>");
        }

        private String word(String key) {
            return escaped(words.getString(key));
        }

        /** The arguments are escaped already. */
        private String said(String key, String... with) {
            return new MessageFormat(word(key).replace("'", "''"), language).format(with);
        }

        private String day(@Nullable LocalDate day) {
            return day == null
                    ? "–"
                    : DateTimeFormatter.ofPattern("d. MMMM yyyy", language).format(day);
        }

        private String moment(Instant at) {
            return DateTimeFormatter.ofPattern("d. MMMM yyyy HH:mm", language).format(at.atZone(OSLO));
        }

        private static String escaped(String text) {
            return HtmlUtils.htmlEscape(text, "UTF-8");
        }
    }
}
