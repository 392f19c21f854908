package no.larvik.laereplass.matching.queue.kafka;

import java.util.List;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.inbox.Subscription;
import no.larvik.laereplass.matching.queue.Board;
import no.larvik.laereplass.matching.queue.Forgetting;
import no.larvik.laereplass.matching.queue.UnreachedMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every replica reads how matches and journeys stand at each start. When openings were published is kept by their events
 * for a week, which is as long as a place is new. What reached nobody is stored, since it counts for longer.
 */
@Configuration(proxyBeanMethods = false)
class QueueFeed {

    private static final String MATCH = "no.larvik.laereplass.match.state.v1";
    private static final String JOURNEY = "no.larvik.laereplass.journey.state.v1";
    private static final String PUBLISHED = "no.larvik.laereplass.opening.published.v1";
    private static final String UNREACHED = "no.larvik.laereplass.notification.unreached.v1";

    private static final String REACHED = "no.larvik.laereplass.notification.reached.v1";

    private final JsonMapper tolerant = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Bean
    Subscription howThingsStand(Board board) {
        return Subscription.memory(
                "matching-queue",
                List.of("match.state.v1", "journey.state.v1", "opening.event.v1"),
                record -> take(board, record));
    }

    @Bean
    Subscription messagesThatReachedNobody(UnreachedMessages messages) {
        return Subscription.events(
                "matching-unreached", List.of("notification.event.v1"), record -> take(messages, record));
    }

    @Bean
    Subscription peopleToForget(Forgetting forgetting) {
        return Subscription.erasures("matching-queue-people", List.of("candidate.state.v1"), forgetting::person);
    }

    void take(Board board, Incoming record) {
        switch (record.type()) {
            case MATCH -> {
                if (record.value() == null) board.forgetMatch(record.sequence(), record.key());
                else
                    board.put(
                            record.sequence(),
                            read(record.value(), MatchStateV1.class).toFacts(record.time()));
            }
            case JOURNEY -> {
                if (record.value() == null) board.forgetJourney(record.sequence(), record.key());
                else
                    board.put(
                            record.sequence(),
                            read(record.value(), JourneyStateV1.class).toFacts(record.time()));
            }
            case PUBLISHED -> board.published(record.key(), record.time());
            default -> {} // a type we were not written for
        }
    }

    void take(UnreachedMessages messages, Incoming record) {
        switch (record.type()) {
            case UNREACHED -> {
                if (record.value() != null)
                    messages.note(read(record.value(), UnreachedV1.class).toUnreached());
            }
            case REACHED -> {
                if (record.value() != null)
                    messages.arrived(read(record.value(), ReachedV1.class).deliveryId());
            }
            default -> {} // a type we were not written for
        }
    }

    private <T> T read(JsonNode value, Class<T> type) {
        return tolerant.treeToValue(value, type);
    }
}
