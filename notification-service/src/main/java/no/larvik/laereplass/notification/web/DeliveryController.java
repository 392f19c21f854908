package no.larvik.laereplass.notification.web;

import java.time.Instant;
import java.util.Locale;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.DeliveryLog;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.NotificationProblem;
import no.larvik.laereplass.notification.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was sent about a match, and what did not arrive, so that staff can call instead. */
@RestController
@RequestMapping("/api/v1/deliveries")
class DeliveryController {

    private final DeliveryLog log;
    private final Wordings wordings;

    DeliveryController(DeliveryLog log, Wordings wordings) {
        this.log = log;
        this.wordings = wordings;
    }

    @GetMapping
    Page<DeliveryView> ofMatch(
            Caller caller,
            @RequestParam String match,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale) {
        if (!caller.is("staff")) throw new NotificationProblem.NotForThisRole();
        var language = Language.of(lang == null ? locale.toLanguageTag() : lang);
        var items = log.of(match, caller.subject()).stream()
                .map(delivery -> DeliveryView.of(delivery, title(delivery, language)))
                .toList();
        return new Page<>(items, null);
    }

    private String title(Delivery delivery, Language language) {
        return wordings.inbox(delivery.occasion(), delivery.audience(), delivery.happened(), language)
                .words()
                .title();
    }

    /**
     * Codes and instants; no address is kept that could be shown.
     *
     * @param title what it was about, as it is headed on the page
     */
    record DeliveryView(
            String id,
            String occasion,
            String channel,
            String recipient,
            String state,
            int attempts,
            Instant at,
            @Nullable String reason,
            @Nullable String wording,
            String title) {

        static DeliveryView of(Delivery delivery, String title) {
            return new DeliveryView(
                    delivery.id(),
                    delivery.occasion().name(),
                    delivery.channel().name(),
                    delivery.audience().name(),
                    delivery.state().name(),
                    delivery.attempts(),
                    delivery.createdAt(),
                    delivery.reason(),
                    delivery.wording(),
                    title);
        }
    }
}
