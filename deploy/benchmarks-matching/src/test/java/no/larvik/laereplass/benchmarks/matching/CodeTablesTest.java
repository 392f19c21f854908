package no.larvik.laereplass.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.larvik.laereplass.benchmarks.matching.market.ReferenceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeTablesTest {

    @Test
    void aMarketOfOneCountyIsSaidFirstAndHoldsNothing(@TempDir Path fuller, @TempDir Path seed) throws Exception {
        Files.createFile(fuller.resolve("laerefag.csv"));
        var tables = new CodeTables(new ReferenceFolder(List.of(fuller, seed)));
        var without = tables.run(true).getFirst();

        Files.createFile(fuller.resolve("postnummer.csv"));
        var with = tables.run(true).getFirst();

        assertThat(without.holds()).isFalse();
        assertThat(without.line()).contains("one county").contains("LAEREPLASS_REFERENCE");
        assertThat(with.holds()).isTrue();
    }
}
