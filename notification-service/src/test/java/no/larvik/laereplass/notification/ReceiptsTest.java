package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

    private static final String ID = "event-1:SMS:CANDIDATE";

    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final List<Delivery> called = new ArrayList<>();
    private final AskedToCall queue = new AskedToCall(called);
    private final Receipts receipts = new Receipts(deliveries, queue);

    @Test
    void whatIsOnThePhoneIsShownAsThat() {
        taken().record(sent());

        receipts.heard(new Receipt(ID, true, ""));
        receipts.heard(new Receipt(ID, true, ""));

        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(called).isEmpty();
    }

    @Test
    void aProviderMayUseTheShortName() {
        taken().record(sent());

        receipts.heard(new Receipt(Delivery.shortName(ID), true, ""));

        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whatWasLostIsToldToTheQueueOnceAndNeverSentAgain() {
        taken().record(sent());

        receipts.heard(new Receipt(ID, false, "NOT_DELIVERED_108"));
        receipts.heard(new Receipt(ID, false, "NOT_DELIVERED_108"));

        assertThat(state()).isEqualTo(DeliveryState.FAILED);
        assertThat(it().reason()).isEqualTo("NOT_DELIVERED_108");
        assertThat(called).hasSize(1);
        assertThat(deliveries.takeDue(NOON.plus(Duration.ofDays(9)), NOON.plus(Duration.ofDays(10))))
                .isEmpty();
    }

    @Test
    void aLateWordThatItArrivedAfterAllCounts() {
        taken().record(sent());
        receipts.heard(new Receipt(ID, false, "NOT_DELIVERED_5"));

        receipts.heard(new Receipt(ID, true, ""));
        receipts.heard(new Receipt(ID, false, "NOT_DELIVERED_5"));

        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whatNobodyKnewOfIsKnownNowAndNobodyHasToCallAnyMore() {
        taken().record(it().unclear("INTERRUPTED"));
        called.add(it());

        receipts.heard(new Receipt(ID, true, ""));

        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(called).isEmpty();
    }

    @Test
    void aCallIsTakenBackOnceHoweverOftenTheReceiptIsTold() {
        taken().record(it().unclear("INTERRUPTED"));
        called.add(it());

        for (int time = 0; time < 3; time++) receipts.heard(new Receipt(ID, true, ""));

        assertThat(queue.takenBack()).containsExactly(ID);
    }

    @Test
    void aReceiptThatOvertakesOurOwnRecordStands() {
        taken();
        var marked = deliveries.handingOver(it()).orElseThrow();

        receipts.heard(new Receipt(ID, true, ""));

        assertThat(deliveries.record(marked.sentVia("demo", "7"))).isFalse();
        assertThat(state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void whatWasNeverHandedOverCannotHaveArrived() {
        deliveries.add(Senders.proposalBySms("event-1"));
        receipts.heard(new Receipt(ID, true, ""));
        assertThat(state()).isEqualTo(DeliveryState.PENDING);

        deliveries.takeDue(NOON, NOON.plusSeconds(60));
        receipts.heard(new Receipt(ID, false, "NOT_DELIVERED_1"));
        assertThat(state()).isEqualTo(DeliveryState.SENDING);
        assertThat(called).isEmpty();
    }

    @Test
    void aMessageThatIsNotOursIsNoFault() {
        receipts.heard(new Receipt("somebody-elses", false, "NOT_DELIVERED_1"));

        assertThat(deliveries.kept).isEmpty();
        assertThat(called).isEmpty();
    }

    private InMemoryDeliveries taken() {
        deliveries.add(Senders.proposalBySms("event-1"));
        deliveries.takeDue(NOON, NOON.plusSeconds(60)).orElseThrow();
        return deliveries;
    }

    private Delivery sent() {
        return it().sentVia("demo", "7");
    }

    private DeliveryState state() {
        return it().state();
    }

    private Delivery it() {
        return deliveries.named(ID).orElseThrow();
    }
}
