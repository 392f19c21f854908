package no.larvik.laereplass.chassis.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemoClockTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration TWO_YEARS = Duration.ofDays(730);
    private static final String HERE = "mongodb://127.0.0.1:8089/matching";

    @TempDir
    Path folder;

    private final AtomicLong behind = new AtomicLong(TWO_YEARS.toMillis());
    private final DemoClock clock = new DemoClock(behind::get, InstantSource.fixed(NOW));

    @Test
    void theDemoIsAsFarBehindAsTheFileSays() {
        assertThat(clock.instant()).isEqualTo(NOW.minus(TWO_YEARS));

        behind.set(Duration.ofDays(7).toMillis());

        assertThat(clock.instant()).isEqualTo(NOW.minus(Duration.ofDays(7)));
    }

    @Test
    void whenThePastIsToldTheTimeIsRealForGood() {
        behind.set(0);
        assertThat(clock.instant()).isEqualTo(NOW);

        behind.set(TWO_YEARS.toMillis());

        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void aTimeAheadOrLongGoneIsNoTime() {
        behind.set(-1);
        assertThatThrownBy(clock::instant).hasMessageContaining("-1 ms behind");

        behind.set(DemoClock.FURTHEST.toMillis() + 1);

        assertThatThrownBy(clock::instant).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherProcessSeesTheFileChangeAtOnce() throws IOException {
        var file = folder.resolve("clock");
        write(file, TWO_YEARS);
        var read = DemoClock.of(file);
        assertThat(read.instant()).isBefore(Instant.now().minus(TWO_YEARS).plusSeconds(1));

        write(file, Duration.ZERO);

        assertThat(read.instant()).isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void aServiceTakesTheRealTimeUnlessItIsToldOtherwise() {
        started("", HERE, "127.0.0.1:8088")
                .run(context -> assertThat(context.getBean(InstantSource.class)).isNotInstanceOf(DemoClock.class));
    }

    @Test
    void theEmbeddedDemoTakesTheDemosTime() throws IOException {
        var file = folder.resolve("clock");
        write(file, TWO_YEARS);

        started(file.toString(), HERE, "127.0.0.1:8088")
                .run(context -> assertThat(context.getBean(InstantSource.class)).isInstanceOf(DemoClock.class));
    }

    @Test
    void besideARealStoreOrBrokerOrWithoutAFileNoServiceStarts() throws IOException {
        var file = folder.resolve("clock");
        write(file, TWO_YEARS);

        refused(file, "mongodb://db.larvik.example:27017/matching", "127.0.0.1:8088", "embedded demo alone");
        refused(file, "mongodb://127.0.0.1:8089,db.larvik.example/matching", "127.0.0.1:8088", "embedded demo alone");
        refused(file, "mongodb+srv://127.0.0.1/matching", "127.0.0.1:8088", "embedded demo alone");
        refused(file, HERE, "127.0.0.1:8088,kafka.larvik.example:9092", "embedded demo alone");
        refused(file, "", "", "embedded demo alone");
        refused(folder.resolve("none"), HERE, "127.0.0.1:8088", "no demo's clock");
    }

    private static void refused(Path file, String store, String brokers, String why) {
        started(file.toString(), store, brokers)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(why));
    }

    private static ApplicationContextRunner started(String demo, String store, String brokers) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ClockConfiguration.class))
                .withPropertyValues(
                        "laereplass.demo-clock=" + demo,
                        "spring.mongodb.uri=" + store,
                        "spring.kafka.bootstrap-servers=" + brokers);
    }

    private static void write(Path file, Duration behind) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, behind.toMillis()), 0);
        }
        assertThat(Files.size(file)).isEqualTo(Long.BYTES);
    }
}
