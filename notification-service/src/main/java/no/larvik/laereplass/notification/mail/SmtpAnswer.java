package no.larvik.laereplass.notification.mail;

import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import no.larvik.laereplass.notification.Mailer.Handover;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailSendException;

/**
 * What a failed hand-over means. Only the numbers of the server's answer are kept: its words may hold the address.
 */
final class SmtpAnswer {

    private SmtpAnswer() {}

    static Handover of(MailSendException failure) {
        var toLookAt = new ArrayDeque<Throwable>();
        Set<Throwable> seen = new HashSet<>();
        toLookAt.add(failure);
        toLookAt.addAll(failure.getFailedMessages().values());
        for (var next = toLookAt.poll(); next != null; next = toLookAt.poll()) {
            if (!seen.add(next)) continue;
            switch (next) {
                case MailConnectException _, ConnectException _ -> {
                    return new Handover.NotYet("SMTP_DOWN");
                }
                case SMTPAddressFailedException answer
                when answer.getReturnCode() >= 400 -> {
                    return answered(answer.getReturnCode());
                }
                case SMTPSendFailedException answer
                when answer.getReturnCode() >= 400 -> {
                    return answered(answer.getReturnCode());
                }
                default -> {}
            }
            if (next.getCause() != null) toLookAt.add(next.getCause());
            if (next instanceof MessagingException chained && chained.getNextException() != null)
                toLookAt.add(chained.getNextException());
        }
        return new Handover.Unclear("SMTP_BROKE_OFF");
    }

    /** RFC 5321: 5xx is for good, 4xx for now. */
    private static Handover answered(int code) {
        return code >= 500 ? new Handover.Refused("SMTP_" + code) : new Handover.NotYet("SMTP_" + code);
    }
}
