package no.larvik.laereplass.chassis.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.tables.TableRefused.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people send them, good and bad; each lies in {@code src/test/resources/tables}. */
class TableTest {

    private static final Path FILES = Path.of("src/test/resources/tables");

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "semicolon-utf8.csv § UTF-8 § ; § Fornavn|Etternavn|Sted # 2: Kåre|Ødegård|Larvik # 3: Åse|Sæther|Stavern",
                "comma-bom.csv § UTF-8 § , § Fornavn|Etternavn|Sted # 2: Kåre|Ødegård|Larvik, sentrum",
                "tab-latin1.csv § windows-1252 § TAB § Fornavn|Etternavn|Sted # 2: Kåre|Ødegård|Larvik",
                "windows-1252.csv § windows-1252 § ; § Fornavn|Tittel # 2: Kåre|Sveiser – natt",
                "unicode-text.csv § UTF-16LE § TAB § Fornavn|Sted # 2: Kåre|Larvik",
                "sep-line.csv § UTF-8 § , § Fornavn|Sted # 3: Kåre|Larvik",
                "blank-rows.csv § UTF-8 § ; § Fornavn|Sted # 6: Kåre|Larvik # 8: Åse|Stavern",
                "one-column.csv § UTF-8 § ; § Navn # 2: Kåre # 3: Åse",
                "formulas.csv § UTF-8 § ; § Navn|Telefon|Tall # 2: =cmd|' /C calc'!A0|+47 33 00 00 00|-5"
                        + " # 3: @SUM(A1)|+4733000000|-2+3",
                "quoted-breaks.csv § UTF-8 § ; § Navn|Hva du~gjør # 2: Kåre|Bygger hus.~Rydder; feier.~Sier \"hei\"."
                        + " # 3: Åse|Lager mat",
                "dates.xlsx § - § - § Navn|Nummer|Dato|Ja eller nei|Regnet ut"
                        + " # 4: Kåre Ødegård|912345678|2027-08-15|ja|2 # 5: Æse & Åse <3|1.5|2027-08-15|nei|tekst",
                "hidden-sheet.xlsx § - § - § Navn||Sted # 3: Kåre||Larvik",
            })
    void aFileIsReadAsItWasMeant(String file, String encoding, String separator, String content) {
        try (var table = open(file)) {
            var shape = table.shape();

            assertThat(shape.encoding()).isEqualTo(encoding.equals("-") ? null : encoding);
            assertThat(shape.separator())
                    .isEqualTo(
                            switch (separator) {
                                case "-" -> null;
                                case "TAB" -> "\t";
                                default -> separator;
                            });
            assertThat(contentOf(table)).isEqualTo(content.replace('~', '\n'));
        }
    }

    @Test
    void namesOfAllKindsComeThrough() {
        try (var table = open("names.csv")) {
            assertThat(table.next().cell(0)).isEqualTo("😀 Kåre 🦊");
            assertThat(table.next().cell(0)).isEqualTo("محمد علي");
            assertThat(table.next().cell(0)).isEqualTo("Å".repeat(200));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "empty.csv, EMPTY, ''",
        "only-blanks.csv, EMPTY, ''",
        "only-headings.csv, NO_ROWS, ''",
        "open-quote.csv, BROKEN_QUOTES, row=2",
        "stray-quote.csv, BROKEN_QUOTES, row=2",
        "picture.csv, UNREADABLE, ''",
        "page.xls, UNREADABLE, ''",
        "letter.csv, UNREADABLE, ''",
        "letter.docx, UNREADABLE, ''",
        "cut-off.xlsx, UNREADABLE, ''",
        "broken-sheet.xlsx, UNREADABLE, ''",
        "entities.xlsx, UNREADABLE, ''",
        "old.xls, OLD_EXCEL, ''",
        "protected.xlsx, PROTECTED_EXCEL, ''",
        "wide.csv, TOO_MANY_COLUMNS, most=60 row=1",
        "long-cell.csv, CELL_TOO_LONG, most=10000 row=2",
        "million-cells.xlsx, TOO_MANY_ROWS, most=20000",
        "bomb.xlsx, UNPACKS_TOO_LARGE, most=96",
        "strings-bomb.xlsx, UNPACKS_TOO_LARGE, most=96"
    })
    void aFileThatIsNoTableIsRefusedWithTheReason(String file, Why why, String figures) {
        var refused = catchThrowableOfType(TableRefused.class, () -> readAll(file));

        assertThat(refused.why()).isEqualTo(why);
        assertThat(words(refused.figures())).isEqualTo(figures);
    }

    @Test
    void aTableOfTooManyCellsIsRefusedThoughItsRowsAreFew() {
        var narrow = new Limits(20_000, 60, 5, 10_000, 1_000, 1 << 20, 1 << 20);

        var refused = catchThrowableOfType(TableRefused.class, () -> {
            try (var table = Table.open(bytes("semicolon-utf8.csv"), narrow)) {
                contentOf(table);
            }
        });

        assertThat(refused.why()).isEqualTo(Why.TOO_MANY_CELLS);
    }

    /** One long text in the workbook's list of strings, pointed at from every cell: little to unpack, much to keep. */
    @Test
    void oneTextInManyCellsIsCountedInEachOfThem() {
        var brief = new Limits(20_000, 60, 400_000, 10_000, 50, 1 << 20, 1 << 20);

        var refused = catchThrowableOfType(TableRefused.class, () -> {
            try (var table = Table.open(bytes("dates.xlsx"), brief)) {
                contentOf(table);
            }
        });

        assertThat(refused.why()).isEqualTo(Why.TOO_MUCH_TEXT);
    }

    private static void readAll(String file) {
        try (var table = open(file)) {
            contentOf(table);
        }
    }

    private static String contentOf(Table table) {
        var rows = new ArrayList<String>(List.of(String.join("|", table.headings())));
        table.forEachRemaining(row -> rows.add(row.number() + ": " + String.join("|", row.cells())));
        return String.join(" # ", rows).replace("\r\n", "\n");
    }

    private static String words(Map<String, ?> figures) {
        return figures.entrySet().stream()
                .map(Object::toString)
                .sorted()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static Table open(String file) {
        return Table.open(bytes(file), Limits.USUAL);
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FILES.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
