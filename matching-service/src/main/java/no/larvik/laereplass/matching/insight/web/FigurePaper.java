package no.larvik.laereplass.matching.insight.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.Locale;
import no.larvik.laereplass.chassis.paper.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The figures of a page on paper: what each says, and its table. */
final class FigurePaper {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 15mm; @bottom-right { content: counter(page); font-size: 9pt; } }
            body { font-family: '%s'; font-size: 9.5pt; line-height: 1.35; }
            h1 { font-size: 17pt; } h2 { font-size: 12pt; margin-top: 7mm; page-break-after: avoid; }
            table { border-collapse: collapse; width: 100%%; -fs-table-paginate: paginate; }
            th, td { border-bottom: 1px solid #999; padding: 1.2mm 2mm; text-align: left; } .n { text-align: right; }
            """.formatted(Paper.FONT);

    private final StringBuilder page = new StringBuilder();
    private final FigureWords words;
    private final NumberFormat numbers;

    private FigurePaper(FigureWords words, Locale language) {
        this.words = words;
        this.numbers = NumberFormat.getInstance(language);
    }

    static byte[] of(FigurePages page, FigureWords words, Locale language, Instant now) {
        return Paper.pdf(new FigurePaper(words, language).html(page, now));
    }

    private String html(FigurePages of, Instant now) {
        var title = escaped(of.pageTitle());
        page.append("<html lang=\"").append(escaped(words.lang())).append("\"><head><title>");
        page.append(title).append("</title><style>").append(STYLE).append("</style></head><body><h1>");
        page.append(title).append("</h1>");
        of.sheets().forEach(this::figure);
        return page.append("<p>")
                .append(escaped(words.small()))
                .append("<br/>")
                .append(escaped(words.madeAt(now)))
                .append("</p></body></html>")
                .toString();
    }

    private void figure(FigurePages.Sheet one) {
        page.append("<h2>").append(escaped(one.title())).append("</h2><p>");
        page.append(escaped(one.finding())).append("</p><table><thead><tr>");
        for (var column : one.columns())
            page.append("<th>").append(escaped(column)).append("</th>");
        page.append("</tr></thead><tbody>");
        for (var row : one.rows()) {
            page.append("<tr>");
            row.forEach(this::cell);
            page.append("</tr>");
        }
        page.append("</tbody></table>");
    }

    private void cell(@Nullable Object cell) {
        var number = cell instanceof Number;
        var text = cell == null ? words.withheld() : number ? numbers.format(cell) : cell.toString();
        page.append(number ? "<td class=\"n\">" : "<td>").append(escaped(text)).append("</td>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
