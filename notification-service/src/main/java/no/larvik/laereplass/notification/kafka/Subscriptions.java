package no.larvik.laereplass.notification.kafka;

import java.util.List;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.notification.Forgetting;
import no.larvik.laereplass.notification.Happening;
import no.larvik.laereplass.notification.Notifying;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service listens to. */
@Configuration
class Subscriptions {

    private static final String LINKED = "no.larvik.laereplass.candidate.linked.v1";

    private static final String INVITED = "no.larvik.laereplass.candidate.invited.v1";

    @Bean
    Subscription matches(Notifying notifying) {
        return Subscription.eventsTogether(
                "notification-matches", List.of("match.event.v1"), together -> notifying.heard(read(together)));
    }

    @Bean
    Subscription journeys(Notifying notifying) {
        return Subscription.eventsTogether(
                "notification-journeys", List.of("journey.event.v1"), together -> notifying.heard(read(together)));
    }

    @Bean
    Subscription messages(Notifying notifying) {
        return Subscription.eventsTogether(
                "notification-messages", List.of("message.event.v1"), together -> notifying.heard(read(together)));
    }

    @Bean
    Subscription days(Notifying notifying) {
        return Subscription.eventsTogether(
                "notification-days", List.of("formidling.event.v1"), together -> notifying.heard(read(together)));
    }

    @Bean
    Subscription searches(Notifying notifying) {
        return Subscription.events(
                "notification-searches",
                List.of("search.event.v1"),
                incoming -> Announced.read(incoming).ifPresent(notifying::heard));
    }

    @Bean
    Subscription candidates(Notifying notifying) {
        return Subscription.events(
                "notification-candidates", List.of("candidate.event.v1"), incoming -> heard(incoming, notifying));
    }

    @Bean
    Subscription peopleToForget(Forgetting forgetting) {
        return Subscription.erasures("notification-people", List.of("candidate.state.v1"), forgetting::person);
    }

    private static List<Happening> read(List<Incoming> together) {
        return together.stream()
                .flatMap(incoming -> Announced.read(incoming).stream())
                .toList();
    }

    private static void heard(Incoming incoming, Notifying notifying) {
        switch (incoming.type()) {
            case LINKED -> notifying.signedIn(incoming.key());
            case INVITED -> Announced.read(incoming).ifPresent(notifying::heard);
            default -> {} // a type we were not written for
        }
    }
}
