package no.larvik.laereplass.notification.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import no.larvik.laereplass.notification.Receipts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for letters that came back. What was understood is taken away; all else stays, marked as read, for a person. Two
 * replicas may read the same one: hearing of it twice is once.
 */
@Component
class BounceInbox {

    private static final Logger log = LoggerFactory.getLogger(BounceInbox.class);

    private final BounceSettings settings;
    private final Receipts receipts;

    BounceInbox(BounceSettings settings, Receipts receipts) {
        this.settings = settings;
        this.receipts = receipts;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void look() {
        if (!settings.areRead()) return;
        try {
            read();
        } catch (MessagingException | IOException | RuntimeException e) {
            log.warn(
                    "What came back could not be read and is looked for again: {}",
                    e.getClass().getName());
        }
    }

    private void read() throws MessagingException, IOException {
        var session = Session.getInstance(properties());
        try (var store = session.getStore(protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (var folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                for (var message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) heard(message);
            }
        }
    }

    /** First heard, then taken away: whatever happens in between, it is found again. */
    private void heard(Message message) throws MessagingException, IOException {
        var bounce = Bounce.of(new MimeMessage((MimeMessage) message));
        bounce.ifPresent(receipts::heard);
        message.setFlag(bounce.isPresent() ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
    }

    private String protocol() {
        return settings.encrypted() ? "imaps" : "imap";
    }

    private Properties properties() {
        var limit = String.valueOf(settings.answer().toMillis());
        var properties = new Properties();
        for (var what : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.put("mail." + protocol() + "." + what, limit);
        properties.put("mail." + protocol() + ".peek", "true"); // reading alone does not mark as read
        return properties;
    }
}
