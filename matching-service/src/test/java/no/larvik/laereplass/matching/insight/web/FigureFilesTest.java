package no.larvik.laereplass.matching.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.insight.web.FigurePages.OneFigure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Locale NYNORSK = Locale.of("nn");

    @Test
    void aWorkbookHasASheetForEachFigureWithNumbersAsNumbersAndNoFormula() throws IOException {
        var page = new FigurePages(
                "Historikk",
                List.of(
                        figure("Per fag", row("=1+1", 12, null)),
                        figure("Per fag", row("Tømrer", 3.5, "\u0001ti")),
                        figure("a/b:c*?[d]'e som er altfor langt til et ark", row("x", 0, 1))));

        var file = FigureWorkbook.of(page, new FigureWords(NYNORSK), NOW);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).hasSize(3).doesNotHaveDuplicates();
            assertThat(sheets).allMatch(sheet -> sheet.getName().length() <= 31);
            var rows = sheets.getFirst().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Historikk: Per fag");
            assertThat(rows.get(3).getCellText(0)).isEqualTo("'=1+1");
            assertThat(rows.get(3).getCell(0).getFormula()).isNull();
            assertThat(rows.get(3).getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(12);
            assertThat(rows.get(3).getCellText(2))
                    .as("what is withheld stays so")
                    .isEqualTo("skjult");
            assertThat(rows.getLast().getCellText(0)).contains("20. november 2026");
        }
    }

    @Test
    void onPaperEveryFigureIsATableAndNobodysWordsAreMarkup() throws IOException {
        var page = new FigurePages(
                "Løftet", List.of(figure("Skoleår", row("<script>x</script> & Ørn Šarić", 1234, null))));

        var file = FigurePaper.of(page, new FigureWords(Locale.of("nb")), Locale.of("nb"), NOW);

        try (var document = Loader.loadPDF(file)) {
            var text = words(document);
            assertThat(text)
                    .contains("Løftet", "Skoleår", "Slik ser det ut", "<script>x</script> & Ørn Šarić", "skjult");
            assertThat(text.replace('\u00a0', ' ')).contains("1 234");
            assertThat(text).contains("færre enn fem personer");
        }
    }

    @Test
    void whatHasAnotherShapeIsRefusedWithItsPlace() {
        var few = new OneFigure("t", "f", List.of("a", "b"), List.of(row("one")));
        var odd = new OneFigure("t", "f", List.of("a"), List.of(row(List.of("list"))));
        var longTitle = new OneFigure("t".repeat(201), "f", List.of("a"), List.of());

        assertThatThrownBy(() -> new FigurePages("p", List.of(few)).sheets()).hasMessageContaining("figures/0/rows/0");
        assertThatThrownBy(() -> new FigurePages("p", List.of(odd)).sheets()).isInstanceOf(BadField.class);
        assertThatThrownBy(() -> new FigurePages("p", List.of(longTitle)).sheets())
                .isInstanceOf(BadField.class);
        assertThatThrownBy(() -> new FigurePages("p", List.of()).sheets()).isInstanceOf(BadField.class);
        assertThatThrownBy(() -> new FigurePages(null, List.of(few)).pageTitle())
                .isInstanceOf(BadField.class);
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static OneFigure figure(String title, List<@Nullable Object> row) {
        return new OneFigure(title, "Slik ser det ut", Arrays.asList("Navn", "Antall", "Av"), List.of(row));
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
