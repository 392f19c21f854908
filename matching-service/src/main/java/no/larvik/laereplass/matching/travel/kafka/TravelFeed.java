package no.larvik.laereplass.matching.travel.kafka;

import java.util.List;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.matching.travel.TravelTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The record says that there is another table, or none any more; the rows are read in the store. */
@Configuration(proxyBeanMethods = false)
class TravelFeed {

    private static final String STATE = "no.larvik.laereplass.travel.state.v1";

    @Bean
    Subscription newTravelTimes(TravelTimes times) {
        return Subscription.memory("matching-travel", List.of("travel.state.v1"), record -> heard(times, record));
    }

    static void heard(TravelTimes times, Incoming record) {
        switch (record.type()) {
            case STATE -> times.readAgain();
            default -> {} // a type we were not written for
        }
    }
}
