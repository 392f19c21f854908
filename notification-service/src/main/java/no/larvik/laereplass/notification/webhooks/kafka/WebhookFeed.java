package no.larvik.laereplass.notification.webhooks.kafka;

import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.News;
import no.larvik.laereplass.notification.webhooks.Calling;
import no.larvik.laereplass.notification.webhooks.Heard;
import no.larvik.laereplass.notification.webhooks.Webhook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** A group of its own: whatever is wrong with webhooks never stops what people are told. */
@Configuration(proxyBeanMethods = false)
class WebhookFeed {

    private static final String OURS = "no.larvik.laereplass.";
    private static final String VERSION = ".v1";

    @Bean
    Subscription matchesForWebhooks(Calling calling) {
        return Subscription.events(
                "notification-webhooks",
                List.of("match.event.v1"),
                incoming -> read(incoming).ifPresent(calling::heard));
    }

    private static Optional<Heard> read(Incoming incoming) {
        var type = incoming.type();
        if (!type.startsWith(OURS) || !type.endsWith(VERSION)) return Optional.empty();
        var word = type.substring(OURS.length(), type.length() - VERSION.length());
        return News.of(word).filter(Webhook.OFFERED::contains).map(news -> heard(news, incoming));
    }

    private static Heard heard(News news, Incoming incoming) {
        var value = incoming.value();
        if (value == null) throw new IllegalArgumentException("an announcement without content");
        return new Heard(
                incoming.id(),
                news,
                needed(value, "employerId"),
                needed(value, "matchId"),
                needed(value, "openingId"),
                value.hasNonNull("from") ? MatchStep.of(value.get("from").asString()) : MatchStep.DRAFT,
                incoming.time());
    }

    private static String needed(JsonNode value, String field) {
        if (!value.hasNonNull(field)) throw new IllegalArgumentException("no " + field);
        return value.get(field).asString();
    }
}
