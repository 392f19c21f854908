package no.larvik.laereplass.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.demo.Waiting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reached the local mail server and the local SMS provider, a line each in their files; a message is known by the
 * name its sender gave it, which is its event, channel and receiver.
 */
record Arrivals(Path mailFolder) {

    void awaitMails(int wanted, Duration patience) {
        Waiting.untilTrue(wanted + " e-mails", patience, () -> mailLines().size() >= wanted);
    }

    void awaitSms(int wanted, Duration patience) {
        Waiting.untilTrue(wanted + " SMS", patience, () -> smsLines().size() >= wanted);
    }

    Set<String> mails() {
        return names(mailLines(), "messageId");
    }

    Set<String> sms() {
        return names(smsLines(), "ref");
    }

    long mailsTwice() {
        return mailLines().size() - mails().size();
    }

    long smsTwice() {
        return smsLines().size() - sms().size();
    }

    long smsInBusiestSecond() {
        return smsLines().stream()
                .map(line -> Instant.parse(
                                JsonMapper.shared().readTree(line).path("at").asString())
                        .truncatedTo(ChronoUnit.SECONDS))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static Set<String> names(List<String> lines, String field) {
        return lines.stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .map((JsonNode line) -> line.path(field).asString())
                .collect(Collectors.toSet());
    }

    private List<String> mailLines() {
        return lines(mailFolder.resolve("arrived.jsonl"));
    }

    private List<String> smsLines() {
        return lines(mailFolder.resolve("sms").resolve("sms.jsonl"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.endsWith("}")) // the last one may be half written
                    .toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
