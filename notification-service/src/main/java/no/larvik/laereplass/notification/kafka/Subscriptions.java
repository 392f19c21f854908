package no.larvik.laereplass.notification.kafka;

import java.util.List;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.notification.Forgetting;
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
        return Subscription.events(
                "notification-matches",
                List.of("match.event.v1"),
                incoming -> Announced.read(incoming).ifPresent(notifying::heard));
    }

    @Bean
    Subscription journeys(Notifying notifying) {
        return Subscription.events(
                "notification-journeys",
                List.of("journey.event.v1"),
                incoming -> Announced.read(incoming).ifPresent(notifying::heard));
    }

    @Bean
    Subscription messages(Notifying notifying) {
        return Subscription.events(
                "notification-messages",
                List.of("message.event.v1"),
                incoming -> Announced.read(incoming).ifPresent(notifying::heard));
    }

    @Bean
    Subscription days(Notifying notifying) {
        return Subscription.events(
                "notification-days",
                List.of("formidling.event.v1"),
                incoming -> Announced.read(incoming).ifPresent(notifying::heard));
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

    private static void heard(Incoming incoming, Notifying notifying) {
        switch (incoming.type()) {
            case LINKED -> notifying.signedIn(incoming.key());
            case INVITED -> Announced.read(incoming).ifPresent(notifying::heard);
            default -> {} // a type we were not written for
        }
    }
}
