package no.larvik.laereplass.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants of an e-mail. Text is empty when the sender gave HTML only, and the other way round.
 *
 * @param messageId the sender's own name for it; empty when it has none
 */
public record Message(
        String id,
        String messageId,
        Instant at,
        List<String> from,
        List<String> to,
        String subject,
        String text,
        String html) {

    private static final Session SESSION = Session.getInstance(new Properties());

    /** From a file as {@link Mailbox} keeps it: named by the id, last changed when it came. */
    static Message read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            var id = file.getFileName().toString().replace(".eml", "");
            var at = Files.getLastModifiedTime(file).toInstant();
            return of(id, at, new MimeMessage(SESSION, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Not an e-mail: " + file, e);
        }
    }

    private static Message of(String id, Instant at, MimeMessage mime) throws MessagingException, IOException {
        var text = new StringBuilder();
        var html = new StringBuilder();
        collect(mime, text, html);
        var recipients = mime.getAllRecipients();
        return new Message(
                id,
                Objects.requireNonNullElse(mime.getMessageID(), ""),
                at,
                plain(mime.getFrom()),
                plain(recipients),
                mime.getSubject() == null ? "" : mime.getSubject(),
                text.toString(),
                html.toString());
    }

    private static List<String> plain(jakarta.mail.Address @Nullable [] addresses) {
        if (addresses == null) return List.of();
        return Arrays.stream(addresses)
                .map(address -> address instanceof InternetAddress mail ? mail.getAddress() : address.toString())
                .toList();
    }

    private static void collect(Part part, StringBuilder text, StringBuilder html)
            throws MessagingException, IOException {
        switch (part.getContent()) {
            case Multipart parts -> {
                for (var i = 0; i < parts.getCount(); i++) collect(parts.getBodyPart(i), text, html);
            }
            case String words when part.isMimeType("text/html") -> html.append(words);
            case String words -> text.append(words);
            case null, default -> {} // an attachment; nothing here sends any
        }
    }
}
