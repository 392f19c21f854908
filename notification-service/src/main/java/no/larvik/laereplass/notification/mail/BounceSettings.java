package no.larvik.laereplass.notification.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that mail servers send back to what they cannot deliver, read over IMAP.
 *
 * @param host without one nobody looks
 * @param encrypted by TLS from the first byte
 * @param answer how long the server may take
 */
@ConfigurationProperties("laereplass.mail.bounces")
record BounceSettings(
        @Nullable String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean encrypted,
        @DefaultValue("10s") Duration answer) {

    boolean areRead() {
        return host != null && !host.isBlank();
    }

    @Override
    public String toString() {
        return "BounceSettings[" + host + "]";
    }
}
