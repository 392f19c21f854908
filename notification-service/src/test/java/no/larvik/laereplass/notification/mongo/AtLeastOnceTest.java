package no.larvik.laereplass.notification.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.notification.Channel;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.DeliveryState;
import no.larvik.laereplass.notification.Mail;
import no.larvik.laereplass.notification.Mailer.Handover;
import no.larvik.laereplass.notification.MatchFacts;
import no.larvik.laereplass.notification.Senders;
import no.larvik.laereplass.notification.Sending;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * E-mail the other way round: two replicas with clocks two hours apart, killed before and after the mail server has a
 * letter, a server that is down, too busy, or breaks off in the middle. Every letter arrives, and one that arrives twice
 * has the same name both times, by which a mailbox knows it.
 */
@ExtendWith(EmbeddedInfra.class)
class AtLeastOnceTest {

    private static final int LETTERS = 40;
    private static final int MOST_ROUNDS = 6_000;

    private final Map<String, Integer> arrived = new HashMap<>();
    private final Random chance = new Random(20261122);
    private Instant now = MatchFacts.NOON.plus(Duration.ofHours(1));
    private int kills;

    @BeforeEach
    void empty() {
        EmbeddedInfra.database().getCollection("deliveries").deleteMany(new Document());
    }

    @Test
    void everyLetterArrivesWhateverDies() {
        var store = new MongoDeliveries(EmbeddedInfra.database());
        for (var i = 0; i < LETTERS; i++) store.add(Senders.proposalBy(Channel.EMAIL, "event-" + i));
        var replicas = List.of(started(Duration.ofHours(-1)), started(Duration.ofHours(1)));

        for (var round = 0; round < MOST_ROUNDS && !all().stream().allMatch(AtLeastOnceTest::isOver); round++) {
            step(replicas.get(chance.nextInt(2)));
            now = now.plusSeconds(chance.nextInt(40));
        }

        assertThat(kills).isGreaterThan(LETTERS / 4);
        assertThat(all()).extracting(Delivery::state).containsOnly(DeliveryState.SENT);
        assertThat(arrived).hasSize(LETTERS);
        assertThat(arrived.keySet()).allMatch(name -> name.matches("<event-\\d+\\.EMAIL\\.CANDIDATE@laereplass>"));
    }

    private static void step(Sending replica) {
        try {
            replica.sendNext();
        } catch (Killed killed) {
            // what it had taken up is found again when its time is over
        }
    }

    private static boolean isOver(Delivery delivery) {
        return delivery.state().isOver();
    }

    private static List<Delivery> all() {
        return new MongoDeliveries(EmbeddedInfra.database()).ofMatch(MatchFacts.MATCH.matchId());
    }

    private Sending started(Duration clockIsOff) {
        return Senders.ofMail(
                new MongoDeliveries(EmbeddedInfra.database()), this::handedOver, () -> now.plus(clockIsOff));
    }

    private Handover handedOver(Mail mail) {
        switch (chance.nextInt(6)) {
            case 0 -> {
                return new Handover.NotYet("SMTP_DOWN");
            }
            case 1 -> {
                return new Handover.Unclear("SMTP_BROKE_OFF");
            }
            case 2 -> {
                arrived.merge(mail.messageId(), 1, Integer::sum);
                return new Handover.Unclear("SMTP_BROKE_OFF");
            }
            default -> {
                perhapsKilled();
                arrived.merge(mail.messageId(), 1, Integer::sum);
                perhapsKilled();
                return new Handover.Done();
            }
        }
    }

    private void perhapsKilled() {
        if (chance.nextInt(5) != 0) return;
        kills++;
        throw new Killed();
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
