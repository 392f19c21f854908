package no.larvik.laereplass.notification.webhooks;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How companies' own systems answer, all companies together.
 *
 * @param listening those anything is sent to
 * @param failing of these, those whose last call failed
 * @param failingSince the first failure of the one that has failed longest
 * @param switchedOff those we have given up
 */
public record WebhookHealth(
        int listening, int failing, @Nullable Instant failingSince, int switchedOff) {

    /** One webhook, as much as counting needs of it. */
    public record One(Webhook.State state, @Nullable Instant failingSince) {

        private boolean isListening() {
            return state == Webhook.State.ACTIVE;
        }
    }

    public static WebhookHealth of(Collection<One> all) {
        var failing = all.stream()
                .filter(One::isListening)
                .map(One::failingSince)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
        return new WebhookHealth(
                (int) all.stream().filter(One::isListening).count(),
                failing.size(),
                failing.isEmpty() ? null : failing.getFirst(),
                (int) all.stream()
                        .filter(each -> each.state() == Webhook.State.DISABLED)
                        .count());
    }
}
