package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.larvik.laereplass.demo.Addresses;
import no.larvik.laereplass.demo.Platform;
import no.larvik.laereplass.demo.Waiting;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No name, contact or free text in any topic or log: looked for in the raw bytes of all of them, after somebody's whole
 * way with a word of its own in every field.
 */
@ExtendWith(RunningPlatform.class)
@Order(7)
class CanaryIT {

    private static final Duration TOLD_WITHIN = Duration.ofSeconds(30);

    @Test
    void noNameContactOrFreeTextIsInAnyTopicOrLog() {
        var canary = new Canary();
        var written = new WrittenBytes(RunningPlatform.data());
        try (var platform = new Platform(Addresses.local(RunningPlatform.port()))) {
            var way = new CanaryWay(platform, canary).gone();

            for (var last : way.lastFacts().entrySet())
                Waiting.untilTrue(
                        last.getValue() + " in a topic",
                        TOLD_WITHIN,
                        () -> written.inATopic(last.getKey(), last.getValue()));
            Waiting.untilTrue(
                    "the e-mail about the proposal",
                    TOLD_WITHIN,
                    () -> !platform.mailTo(way.mailbox()).isEmpty());
        }

        assertThat(written.logs())
                .extracting(log -> log.getFileName().toString())
                .contains("gateway.log", "candidate-service.log", "matching-service.log", "infrastructure.log");
        assertThat(heard(canary, written.topics())).as("topics").isEmpty();
        assertThat(heard(canary, written.logs())).as("logs").isEmpty();
    }

    private static List<String> heard(Canary canary, List<Path> files) {
        return files.stream()
                .flatMap(file -> canary.heardIn(WrittenBytes.bytesOf(file)).stream()
                        .map(words -> RunningPlatform.data().relativize(file) + ": " + words))
                .limit(20)
                .toList();
    }
}
