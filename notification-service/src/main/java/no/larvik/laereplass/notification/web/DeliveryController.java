package no.larvik.laereplass.notification.web;

import java.time.Instant;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.DeliveryLog;
import no.larvik.laereplass.notification.NotificationProblem;
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

    DeliveryController(DeliveryLog log) {
        this.log = log;
    }

    @GetMapping
    Page<DeliveryView> ofMatch(Caller caller, @RequestParam String match) {
        if (!caller.is("staff")) throw new NotificationProblem.NotForThisRole();
        var items =
                log.of(match, caller.subject()).stream().map(DeliveryView::of).toList();
        return new Page<>(items, null);
    }

    /** Codes and instants; no address is kept that could be shown. */
    record DeliveryView(
            String id,
            String occasion,
            String channel,
            String recipient,
            String state,
            int attempts,
            Instant at,
            @Nullable String reason,
            @Nullable String wording) {

        static DeliveryView of(Delivery delivery) {
            return new DeliveryView(
                    delivery.id(),
                    delivery.occasion().name(),
                    delivery.channel().name(),
                    delivery.audience().name(),
                    delivery.state().name(),
                    delivery.attempts(),
                    delivery.createdAt(),
                    delivery.reason(),
                    delivery.wording());
        }
    }
}
