package no.larvik.laereplass.notification.sms;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import no.larvik.laereplass.notification.Sms;
import no.larvik.laereplass.notification.Texting.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON a message, on the disk before it counts as taken. */
final class FileProvider implements SmsProvider {

    private final String name;
    private final Path file;

    FileProvider(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized Outcome send(Sms sms) {
        var line = JsonMapper.shared()
                        .writeValueAsString(Map.of("ref", sms.reference(), "to", sms.to(), "text", sms.text()))
                + "\n";
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            return new Outcome.NotTaken("SMS_FILE");
        }
        try (channel) {
            var bytes = StandardCharsets.UTF_8.encode(line);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
            return new Outcome.Taken(name, sms.reference());
        } catch (IOException e) {
            return new Outcome.Unclear("SMS_FILE");
        }
    }
}
