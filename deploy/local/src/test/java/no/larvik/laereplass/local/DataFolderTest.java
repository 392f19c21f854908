package no.larvik.laereplass.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the way is said in one sentence that names the cure. */
class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void aSecondStartOnTheSameDataIsRefused() throws Exception {
        try (var first = DataFolder.take(folder)) {
            assertThat(first.path()).isEqualTo(folder);
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by a running platform: stop it with deploy/down");
        }
        DataFolder.take(folder).close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("LAEREPLASS_DATA");
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(other.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is in use")
                    .hasMessageContaining("LAEREPLASS_PORT");
        }
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> Settings.of(Map.of("LAEREPLASS_PORT", "many"))).hasMessageContaining("\"many\"");
        assertThatThrownBy(() -> Settings.of(Map.of("LAEREPLASS_PORT", "80"))).hasMessageContaining("1024");
    }

    @Test
    void realServersTakeThePlaceOfOurs() {
        var settings = Settings.of(Map.of("MONGODB_URI", "mongodb://db", "KAFKA_BOOTSTRAP_SERVERS", " "));

        assertThat(settings.ownStore()).isFalse();
        assertThat(settings.ownBroker()).isTrue();
    }
}
