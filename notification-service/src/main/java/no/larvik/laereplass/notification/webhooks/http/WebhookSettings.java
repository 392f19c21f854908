package no.larvik.laereplass.notification.webhooks.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param loopback also this machine's own addresses, over plain HTTP; only for the embedded demo and tests
 * @param connect time to connect, TLS included
 * @param answer time from the first byte sent to the status line, whatever trickles in between
 */
@ConfigurationProperties("laereplass.webhooks")
record WebhookSettings(
        @DefaultValue("false") boolean loopback,
        @DefaultValue("3s") Duration connect,
        @DefaultValue("10s") Duration answer) {}
