package no.larvik.laereplass.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import no.larvik.laereplass.notification.Mail;
import no.larvik.laereplass.notification.Mailer;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server; reads from its answer whether trying again makes sense. */
@Component
class SmtpMailer implements Mailer {

    private final JavaMailSender server;
    private final Letters letters;
    private final MailSettings settings;

    SmtpMailer(JavaMailSender server, Letters letters, MailSettings settings) {
        this.server = server;
        this.letters = letters;
        this.settings = settings;
    }

    @Override
    public Handover send(Mail mail) {
        try {
            server.send(letter(mail));
            return new Handover.Done();
        } catch (MailSendException e) {
            return SmtpAnswer.of(e);
        } catch (MessagingException | MailException e) {
            return new Handover.Refused("UNSENDABLE");
        }
    }

    private MimeMessage letter(Mail mail) throws MessagingException {
        var message = server.createMimeMessage();
        var parts = new MimeMessageHelper(message, true, "UTF-8");
        parts.setFrom(settings.from());
        parts.setTo(mail.to());
        parts.setSubject(mail.words().title());
        parts.setText(letters.text(mail), letters.html(mail));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Content-Language", mail.language().locale().toLanguageTag());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
