package no.larvik.laereplass.local.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** SMTP on one port, the page with what was sent, SMS too, on another; both on 127.0.0.1. */
public final class LocalMail implements AutoCloseable {

    private final GreenMail smtp;
    private final MailboxPage page;

    private LocalMail(GreenMail smtp, MailboxPage page) {
        this.smtp = smtp;
        this.page = page;
    }

    /** Port 0 means a free one. */
    public static LocalMail start(Path folder, int smtpPort, int pagePort) {
        var mailbox = Mailbox.open(folder);
        var smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        deliverTo(mailbox, smtp);
        return new LocalMail(smtp, MailboxPage.start(mailbox, folder.resolve("sms"), pagePort));
    }

    public int smtpPort() {
        return smtp.getSmtp().getPort();
    }

    public String page() {
        return "http://localhost:" + page.port();
    }

    @Override
    public void close() {
        page.close();
        smtp.stop();
    }

    /** GreenMail would keep every message in memory, once for each recipient; here only the mailbox keeps any. */
    private static void deliverTo(Mailbox mailbox, GreenMail smtp) {
        try {
            var nobody = smtp.getUserManager().createUser("nobody@demo.invalid", "nobody", "nobody");
            var latest = new AtomicReference<@Nullable MovingMessage>();
            smtp.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
                if (latest.getAndSet(message) != message) keep(mailbox, smtp, message, recipient);
                return nobody;
            });
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Mailbox mailbox, GreenMail smtp, MovingMessage message, MailAddress recipient)
            throws UserException {
        try {
            mailbox.add(target -> {
                try {
                    message.getMessage().writeTo(target);
                } catch (jakarta.mail.MessagingException e) {
                    throw new IOException(e);
                }
            });
            smtp.purgeEmailFromAllMailboxes();
        } catch (IOException | FolderException e) {
            throw new UserException("The message to " + recipient.getEmail() + " could not be kept", e);
        }
    }
}
