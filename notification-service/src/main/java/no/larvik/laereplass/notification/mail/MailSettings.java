package no.larvik.laereplass.notification.mail;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an e-mail says about us.
 *
 * @param from the sender's address; nobody reads what is sent there
 * @param address where people sign in; the only link of every e-mail
 */
@ConfigurationProperties("laereplass.mail")
record MailSettings(String from, URI address) {

    MailSettings {
        if (!address.isAbsolute())
            throw new IllegalArgumentException("laereplass.mail.address must be a whole address");
    }
}
