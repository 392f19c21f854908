package no.larvik.laereplass.notification.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.notification.Deliveries;
import no.larvik.laereplass.notification.DeliveryFigure;
import no.larvik.laereplass.notification.NotificationProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For administrators: is what we say arriving? Numbers of messages alone, of one's own municipality, the last 30 days. */
@RestController
class DeliveryFiguresController {

    private static final Duration BACK = Duration.ofDays(30);

    private final Deliveries deliveries;
    private final InstantSource clock;

    DeliveryFiguresController(Deliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @GetMapping("/api/v1/deliveries/figures")
    FiguresBody figures(Caller caller) {
        if (!caller.is("administrator") && !caller.is("operator")) throw new NotificationProblem.NotForThisRole();
        var since = clock.instant().minus(BACK);
        return new FiguresBody(since, deliveries.figures(caller.municipality(), since));
    }

    record FiguresBody(Instant since, List<DeliveryFigure> items) {}
}
