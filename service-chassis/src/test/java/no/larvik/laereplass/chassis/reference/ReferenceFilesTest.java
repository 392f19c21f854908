package no.larvik.laereplass.chassis.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFilesTest {

    @TempDir
    Path configured;

    @TempDir
    Path shipped;

    @Test
    void theConfiguredFolderComesFirstAndTheShippedListFillsIn() throws IOException {
        Files.writeString(configured.resolve("places.csv"), "code;place\n3256;Larvik\n");
        Files.writeString(shipped.resolve("places.csv"), "code;place\n0001;Oslo\n");
        Files.writeString(shipped.resolve("trades.csv"), "name\ntømrerfaget\n");

        var files = new ReferenceFiles(List.of(configured, shipped));

        assertThat(files.rows("places.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("place", "Larvik"));
        assertThat(files.rows("trades.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("name", "tømrerfaget"));
    }

    @Test
    void aMissingFileIsNamedTogetherWithWhatToDo() {
        var files = new ReferenceFiles(List.of(configured));

        assertThatIllegalStateException()
                .isThrownBy(() -> files.rows("places.csv"))
                .withMessageContaining("places.csv")
                .withMessageContaining("LAEREPLASS_REFERENCE");
    }
}
