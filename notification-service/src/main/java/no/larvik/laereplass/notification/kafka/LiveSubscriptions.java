package no.larvik.laereplass.notification.kafka;

import java.util.List;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.notification.OpenPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every replica listens to for the pages that are open in it. */
@Configuration(proxyBeanMethods = false)
class LiveSubscriptions {

    @Bean
    Subscription whatMoves(OpenPages pages) {
        return Subscription.live(
                "notification-live",
                List.of(
                        "match.event.v1",
                        "journey.event.v1",
                        "message.event.v1",
                        "opening.event.v1",
                        "candidate.event.v1",
                        "notification.event.v1"),
                incoming -> Stirred.read(incoming).ifPresent(pages::stirred));
    }

    @Bean
    Subscription laidElsewhere(LaidHints hints) {
        return Subscription.live("notification-laid", List.of("inbox.event.v1"), hints::heard);
    }

    @Bean
    Subscription companies(KnownOrganisations organisations) {
        return Subscription.memory("notification-companies", List.of("employer.state.v1"), organisations::heard);
    }
}
