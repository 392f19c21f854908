package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the docs say of a file of figures is what is taken in. */
class FigureFileDocTest {

    private static final Path PAGE = Path.of("..", "docs", "figures.md");

    @Test
    void theExampleIsTakenInWithoutAFault() throws IOException {
        var text = Files.readString(PAGE);
        var example = text.substring(text.indexOf("```csv\n") + 7, text.indexOf("\n```\n"));
        var lines = new ArrayList<FigureLine>();
        for (var line : example.split("\n")) lines.add(new FigureLine(lines.size() + 1, List.of(line.split(";"))));

        var receipt = FigureCheck.of(lines, LocalDate.of(2026, 11, 22));

        assertThat(receipt.faults()).isEmpty();
        assertThat(receipt.figures()).hasSize(lines.size() - 1);
    }

    @Test
    void everyMeasureHasItsPlaceInTheTable() throws IOException {
        var text = Files.readString(PAGE);

        for (var measure : Measure.values()) assertThat(text).contains("`" + measure + "`");
    }
}
