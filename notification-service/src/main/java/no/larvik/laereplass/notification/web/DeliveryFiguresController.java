package no.larvik.laereplass.notification.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.notification.Deliveries;
import no.larvik.laereplass.notification.DeliveryFigure;
import no.larvik.laereplass.notification.DeliveryFigures.WithoutAddress;
import no.larvik.laereplass.notification.NotificationProblem;
import no.larvik.laereplass.notification.SendingLine;
import no.larvik.laereplass.notification.webhooks.WebhookHealth;
import no.larvik.laereplass.notification.webhooks.Webhooks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For administrators: is what we say arriving? Numbers of messages alone, of one's own municipality, the last 30 days. */
@RestController
class DeliveryFiguresController {

    private static final Duration BACK = Duration.ofDays(30);

    private final Deliveries deliveries;
    private final Webhooks webhooks;
    private final InstantSource clock;

    DeliveryFiguresController(Deliveries deliveries, Webhooks webhooks, InstantSource clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @GetMapping("/api/v1/deliveries/figures")
    FiguresBody figures(Caller caller) {
        if (!caller.is("administrator") && !caller.is("operator")) throw new NotificationProblem.NotForThisRole();
        var since = clock.instant().minus(BACK);
        var figures = deliveries.figures(caller.municipality(), since);
        return new FiguresBody(
                since,
                figures.items(),
                figures.withoutAddress(),
                deliveries.line(caller.municipality(), clock.instant()),
                webhooks.health());
    }

    /**
     * @param withoutAddress had no address or number there, and are none of the items
     * @param webhooks of all companies, which are not of one municipality
     */
    record FiguresBody(
            Instant since,
            List<DeliveryFigure> items,
            List<WithoutAddress> withoutAddress,
            SendingLine line,
            WebhookHealth webhooks) {}
}
