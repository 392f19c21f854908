package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static no.larvik.laereplass.notification.MatchFacts.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryLogTest {

    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final DeliveryLog log =
            new DeliveryLog(deliveries, (ids, staff) -> staff.equals("demo-nora") ? ids : Set.of());

    @Test
    void staffSeeWhatWasSentAboutTheirOwn() {
        new Notifying(deliveries, SendingHours.always(), () -> NOON, () -> {}, new NobodyForgotten())
                .heard(aProposal());

        assertThat(log.of("m-1", "demo-nora")).hasSize(3);
    }

    @Test
    void toOthersThereIsNothing() {
        new Notifying(deliveries, SendingHours.always(), () -> NOON, () -> {}, new NobodyForgotten())
                .heard(aProposal());

        assertThat(log.of("m-1", "demo-jonas")).isEmpty();
    }

    @Test
    void ofAMatchNobodyWasToldAboutThereIsNothing() {
        assertThat(log.of("m-2", "demo-nora")).isEmpty();
    }
}
