package no.larvik.laereplass.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import no.larvik.laereplass.notification.Mail;
import no.larvik.laereplass.notification.Receipt;

/**
 * A mail server's word that it could not deliver (RFC 3464): which of our letters, and the number it gives as the reason
 * (RFC 3463). Nothing else of it is kept: the rest names the address.
 */
final class Bounce {

    private static final int LONGEST = 64 * 1024;
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:[ \\t]*failed\\b");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:[ \\t]*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern OURS =
            Pattern.compile("(?im)^Message-ID:\\s*<([A-Za-z0-9._-]{1,200})" + "@" + Mail.OURS + ">");

    private Bounce() {}

    /** @return empty for anything else: an answer from a person, a delay, somebody else's letter */
    static Optional<Receipt> of(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts))
            return Optional.empty();
        var report = "";
        var returned = "";
        for (var i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) report = text(part);
            else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) returned = text(part);
        }
        var name = OURS.matcher(returned);
        if (!FAILED.matcher(report).find() || !name.find()) return Optional.empty();
        var status = STATUS.matcher(report);
        var code = status.find() ? "BOUNCED_" + status.group(1) : "BOUNCED";
        return Optional.of(new Receipt(Mail.deliveryId(name.group(1)), false, code));
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        }
    }
}
