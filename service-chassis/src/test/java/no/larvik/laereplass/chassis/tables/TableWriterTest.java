package no.larvik.laereplass.chassis.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TableWriterTest {

    private static final List<String> SOMEBODYS_TEXTS = List.of(
            "=HYPERLINK(\"http://eksempel.no\";\"Klikk\")",
            "+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1;2)",
            "＝1+1",
            "'=1+1",
            "Larvik, =1+1",
            "Kåre \"Knut\" Ødegård",
            "to\nlinjer",
            "+47 33 00 00 00",
            "-5",
            "0150");

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "=1+1 ! '=1+1",
                "@a ! '@a",
                "-a ! '-a",
                "+a ! '+a",
                "'=a ! ''=a",
                "+4733000000 ! +4733000000",
                "-3,5 ! -3,5",
                "+47 33 00 00 00 ! +47 33 00 00 00",
                "5-3 ! 5-3",
                "Kåre ! Kåre",
                "'n Ole ! 'n Ole"
            })
    void whatBeginsLikeAFormulaBecomesText(String typed, String written) {
        assertThat(Harmless.of(typed)).isEqualTo(written);
        assertThat(Harmless.undone(written)).isEqualTo(typed);
    }

    @Test
    void aTabOrALineBreakInFrontIsNoWayAround() {
        assertThat(Harmless.of("\t=1+1")).isEqualTo("'\t=1+1");
        assertThat(Harmless.of("\r=1+1")).isEqualTo("'\r=1+1");
    }

    @Test
    void noCellOfTheFileBeginsLikeAFormulaAndNoCommaMakesOne() {
        var text = new String(written(TableFormat.CSV, SOMEBODYS_TEXTS), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF\"Navn\"\r\n").doesNotContainPattern("(^|[;\\n])\"?[=@]");
        assertThat(text).contains("\"Larvik, =1+1\"", "\"'=HYPERLINK(", "\"'+cmd", "\"'-2+3");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsReadBackAsItWas(TableFormat format) {
        try (var table = Table.open(written(format, SOMEBODYS_TEXTS), Limits.USUAL)) {
            for (var text : SOMEBODYS_TEXTS)
                assertThat(table.next().cell(0).replace("\r\n", "\n")).isEqualTo(text);
        }
    }

    /** 200,000 cells through a heap that is looked at in between: what is written is let go. */
    @ParameterizedTest
    @EnumSource
    void aLongListIsWrittenWithoutHoldingIt(TableFormat format) {
        try (var writer = format.writer(OutputStream.nullOutputStream(), "Liste")) {
            var row = Arrays.asList("Kåre Ødegård fra Larvik", 3, null, "En lang tekst ".repeat(10), "x");
            for (int i = 0; i < 20_000; i++) writer.row(row);
            var held = used();
            for (int i = 0; i < 20_000; i++) writer.row(row);
            assertThat(used() - held).isLessThan(4_000_000);
        }
    }

    private static long used() {
        System.gc();
        var heap = Runtime.getRuntime();
        return heap.totalMemory() - heap.freeMemory();
    }

    private static byte[] written(TableFormat format, List<String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = format.writer(bytes, "Liste")) {
            writer.row(List.of("Navn"));
            texts.forEach(text -> writer.row(List.of(text)));
        }
        return bytes.toByteArray();
    }
}
