package no.larvik.laereplass.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.chassis.operation.LastCalls;
import no.larvik.laereplass.chassis.operation.OutsideSystem;
import no.larvik.laereplass.chassis.operation.OutsideSystems;
import no.larvik.laereplass.notification.Mail;
import no.larvik.laereplass.notification.Mailer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server; reads from its answer whether trying again makes sense. */
@Component
class SmtpMailer implements Mailer, OutsideSystems {

    private final JavaMailSender server;
    private final Letters letters;
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "::1");

    private final MailSettings settings;
    private final OutsideSystem.Mode mode;
    private final LastCalls calls;

    SmtpMailer(
            JavaMailSender server,
            Letters letters,
            MailSettings settings,
            @Value("${spring.mail.host}") String host,
            InstantSource clock) {
        this.server = server;
        this.letters = letters;
        this.settings = settings;
        this.mode = HERE.contains(host) ? OutsideSystem.Mode.DEMO : OutsideSystem.Mode.LIVE;
        this.calls = new LastCalls(clock);
    }

    @Override
    public List<OutsideSystem> now() {
        return List.of(calls.of("smtp", mode));
    }

    @Override
    public Handover send(Mail mail) {
        return noted(handedOver(mail));
    }

    private Handover handedOver(Mail mail) {
        try {
            server.send(letter(mail));
            return new Handover.Done();
        } catch (MailSendException e) {
            return SmtpAnswer.of(e);
        } catch (MessagingException | MailException e) {
            return new Handover.Refused("UNSENDABLE");
        }
    }

    /** A connection costs more than a letter. */
    @Override
    public List<Handover> sendAll(List<Mail> mails) {
        if (mails.size() < 2) return Mailer.super.sendAll(mails);
        var written = new LinkedHashMap<Mail, MimeMessage>();
        var failed = new HashMap<Mail, Handover>();
        for (var mail : mails) {
            try {
                written.put(mail, letter(mail));
            } catch (MessagingException unreadable) {
                failed.put(mail, new Handover.Refused("UNSENDABLE"));
            } catch (RuntimeException unexpected) {
                failed.put(mail, new Handover.Unclear(unexpected.getClass().getSimpleName()));
            }
        }
        if (written.isEmpty()) return inOrder(mails, failed);
        try {
            server.send(written.values().toArray(MimeMessage[]::new));
        } catch (MailSendException e) {
            written.forEach((mail, message) -> {
                if (mayBeMissing(message, e)) failed.put(mail, SmtpAnswer.of(alone(message, e)));
            });
        } catch (MailException e) {
            written.keySet().forEach(mail -> failed.put(mail, new Handover.Unclear("UNSENDABLE")));
        }
        return inOrder(mails, failed).stream().map(this::noted).toList();
    }

    /** A letter that is refused says nothing about the server. */
    private Handover noted(Handover handover) {
        switch (handover) {
            case Handover.Done _, Handover.Refused _ -> calls.answered();
            case Handover.NotYet(var code) -> calls.failed(code);
            case Handover.Unclear(var code) -> calls.failed(code);
        }
        return handover;
    }

    private static List<Handover> inOrder(List<Mail> mails, Map<Mail, Handover> failed) {
        return mails.stream()
                .map(mail -> failed.getOrDefault(mail, new Handover.Done()))
                .toList();
    }

    /** A failure that names nobody is everybody's. */
    private static boolean mayBeMissing(MimeMessage message, MailSendException failure) {
        return failure.getFailedMessages().isEmpty()
                || failure.getFailedMessages().containsKey(message);
    }

    /** What the server said of this one, and of no other. */
    private static MailSendException alone(MimeMessage message, MailSendException failure) {
        var own = failure.getFailedMessages().get(message);
        return own == null ? failure : new MailSendException(Map.of(message, own));
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
