package no.larvik.laereplass.notification.mongo;

import static no.larvik.laereplass.notification.MatchFacts.MATCH;
import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Channel;
import no.larvik.laereplass.notification.Deliveries;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.DeliveryFigure;
import no.larvik.laereplass.notification.DeliveryFigures;
import no.larvik.laereplass.notification.DeliveryState;
import no.larvik.laereplass.notification.Inbox.Place;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.Occasion;
import no.larvik.laereplass.notification.SendingLine;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedInfra.class)
class MongoDeliveriesTest {

    private static final Instant UNTIL = NOON.plusSeconds(60);

    @BeforeEach
    void empty() {
        EmbeddedInfra.database().getCollection("deliveries").deleteMany(new Document());
    }

    @Test
    void whatWasKeptComesBackAsItWas() {
        var deliveries = new MongoDeliveries(EmbeddedInfra.database());
        deliveries.add(aDelivery("d-1", DeliveryState.PENDING, NOON, null, 0));

        assertThat(deliveries.ofMatch("m-1")).containsExactly(aDelivery("d-1", DeliveryState.PENDING, NOON, null, 0));
    }

    @Test
    void theSameIdTwiceIsOneMessage() {
        var deliveries = new MongoDeliveries(EmbeddedInfra.database());
        deliveries.add(aDelivery("d-1", DeliveryState.SENT, NOON, null, 0));
        deliveries.add(aDelivery("d-1", DeliveryState.PENDING, NOON, null, 0));

        assertThat(deliveries.ofMatch("m-1"))
                .singleElement()
                .extracting(Delivery::state)
                .isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatOnePersonWasToldIsReadDayByDayAndPageByPage() {
        var deliveries = new MongoDeliveries(EmbeddedInfra.database());
        deliveries.add(toldAt("a", NOON, Audience.CANDIDATE));
        deliveries.add(toldAt("b", NOON, Audience.CANDIDATE));
        deliveries.add(toldAt("c", NOON.plusSeconds(1), Audience.CANDIDATE));
        deliveries.add(toldAt("d", NOON.minusSeconds(1), Audience.CANDIDATE));
        deliveries.add(toldAt("staff", NOON, Audience.STAFF));
        var who = MATCH.candidateId();
        var ever = new Deliveries.Span(null, null);

        var first = deliveries.toCandidate(who, ever, null, 2);
        var place = new Place(first.getLast().createdAt(), first.getLast().id());

        assertThat(first).extracting(Delivery::id).containsExactly("c", "b");
        assertThat(deliveries.toCandidate(who, ever, place, 9))
                .extracting(Delivery::id)
                .containsExactly("a", "d");
        assertThat(deliveries.toCandidate(who, new Deliveries.Span(NOON, NOON.plusSeconds(1)), null, 9))
                .extracting(Delivery::id)
                .containsExactly("b", "a");
        assertThat(deliveries.toCandidate("c-else", ever, null, 9)).isEmpty();
    }

    private static Delivery toldAt(String id, Instant at, Audience audience) {
        return new Delivery(
                id,
                Occasion.PROPOSAL,
                MatchStep.PROPOSED,
                audience,
                Channel.INBOX,
                MATCH,
                DeliveryState.UNKNOWN,
                1,
                at,
                at,
                null,
                null,
                false,
                null,
                null,
                null,
                0);
    }

    @Test
    void whatOneEventAsksForIsKeptTogetherAndWhatIsThereStaysAsItIs() {
        var deliveries = new MongoDeliveries(EmbeddedInfra.database());
        deliveries.add(aDelivery("d-2", DeliveryState.SENT, NOON, null, 0));

        for (var time = 0; time < 2; time++)
            deliveries.addAll(List.of(
                    aDelivery("d-1", DeliveryState.PENDING, NOON, null, 0),
                    aDelivery("d-2", DeliveryState.PENDING, NOON, null, 0),
                    aDelivery("d-3", DeliveryState.PENDING, NOON, null, 0)));

        assertThat(deliveries.ofMatch("m-1"))
                .extracting(delivery -> delivery.id() + " " + delivery.state())
                .containsExactly("d-1 PENDING", "d-2 SENT", "d-3 PENDING");
    }

    @Test
    void onlyWhatIsDueIsTakenUpAndTheAttemptIsCounted() {
        var deliveries = new MongoDeliveries(EmbeddedInfra.database());
        deliveries.add(aDelivery("later", DeliveryState.PENDING, NOON.plusSeconds(1), null, 0));
        deliveries.add(aDelivery("over", DeliveryState.SENT, NOON, null, 0));
        deliveries.add(aDelivery("due", DeliveryState.PENDING, NOON, null, 0));

        var taken = deliveries.takeDue(NOON, UNTIL);

        assertThat(taken).hasValueSatisfying(delivery -> {
            assertThat(delivery.id()).isEqualTo("due");
            assertThat(delivery.state()).isEqualTo(DeliveryState.SENDING);
            assertThat(delivery.attempts()).isEqualTo(1);
            assertThat(delivery.due()).isEqualTo(UNTIL);
        });
        assertThat(deliveries.takeDue(NOON, UNTIL)).isEmpty();
    }

    @Test
    void anAttemptThatWasInterruptedIsTakenUpAgainAfterItsTime() {
        var deliveries = new MongoDeliveries(EmbeddedInfra.database());
        deliveries.add(aDelivery("d-1", DeliveryState.PENDING, NOON, null, 0));
        deliveries.takeDue(NOON, UNTIL);

        var again = new MongoDeliveries(EmbeddedInfra.database()).takeDue(UNTIL, UNTIL.plusSeconds(60));

        assertThat(again)
                .hasValueSatisfying(delivery -> assertThat(delivery.attempts()).isEqualTo(2));
    }

    @Test
    void whoeverLostAMessageCannotRecordItAnyMore() {
        var slow = new MongoDeliveries(EmbeddedInfra.database());
        var other = new MongoDeliveries(EmbeddedInfra.database());
        slow.add(aDelivery("d-1", DeliveryState.PENDING, NOON, null, 0));
        var lost = slow.takeDue(NOON, UNTIL).orElseThrow();
        other.takeDue(UNTIL, UNTIL.plusSeconds(60));

        slow.record(ended(lost));

        assertThat(slow.ofMatch("m-1"))
                .singleElement()
                .extracting(Delivery::state)
                .isEqualTo(DeliveryState.SENDING);
    }

    @Test
    void handingOverIsMarkedOnceAndStaysMarkedForWhoeverComesNext() {
        var slow = new MongoDeliveries(EmbeddedInfra.database());
        var other = new MongoDeliveries(EmbeddedInfra.database());
        slow.add(aDelivery("d-1", DeliveryState.PENDING, NOON, null, 0));
        var taken = slow.takeDue(NOON, UNTIL).orElseThrow();

        var marked = slow.handingOver(taken).orElseThrow();

        assertThat(marked.handedOver()).isTrue();
        assertThat(other.handingOver(taken)).isEmpty();
        assertThat(other.takeDue(UNTIL, UNTIL.plusSeconds(60)))
                .hasValueSatisfying(again -> assertThat(again.handedOver()).isTrue());
        assertThat(slow.handingOver(marked)).isEmpty();
    }

    @Test
    void messagesAreCountedByChannelStateAndProviderInsideOneMunicipality() {
        var deliveries = new MongoDeliveries(EmbeddedInfra.database());
        deliveries.add(aDelivery("d-1", DeliveryState.PENDING, NOON, null, 0));
        deliveries.add(aDelivery("d-2", DeliveryState.PENDING, NOON, null, 0));
        deliveries.record(ended(deliveries.takeDue(NOON, UNTIL).orElseThrow()));

        assertThat(deliveries.figures("3909", NOON).items())
                .containsExactlyInAnyOrder(
                        new DeliveryFigure(Channel.EMAIL, DeliveryState.SENT, "demo", 1),
                        new DeliveryFigure(Channel.EMAIL, DeliveryState.PENDING, null, 1));
        assertThat(deliveries.figures("3905", NOON).items()).isEmpty();
        assertThat(deliveries.figures("3909", NOON.plusSeconds(1)).items()).isEmpty();
    }

    @Test
    void whoHasNoAddressIsCountedByThemselvesAndNotAmongTheFailed() {
        var deliveries = new MongoDeliveries(EmbeddedInfra.database());
        deliveries.add(aDelivery("d-1", DeliveryState.FAILED, NOON, "NO_ADDRESS", 0));
        deliveries.add(aDelivery("d-2", DeliveryState.FAILED, NOON, "NO_WAY", 0));
        deliveries.add(aDelivery("d-3", DeliveryState.FAILED, NOON, "SMTP_550", 0));
        deliveries.add(aDelivery("d-4", DeliveryState.FAILED, NOON, "SMTP_DOWN", 0));

        var figures = deliveries.figures("3909", NOON);

        assertThat(figures.items()).containsExactly(new DeliveryFigure(Channel.EMAIL, DeliveryState.FAILED, null, 2));
        assertThat(figures.withoutAddress()).containsExactly(new DeliveryFigures.WithoutAddress(Channel.EMAIL, 2));
    }

    @Test
    void theLineIsWhatShouldBeOutAndWhatComesLater() {
        var deliveries = new MongoDeliveries(EmbeddedInfra.database());
        assertThat(deliveries.line("3909", NOON)).isEqualTo(new SendingLine(0, null, 0));
        deliveries.add(aDelivery("d-1", DeliveryState.PENDING, NOON.plusSeconds(5), null, 0));
        deliveries.add(aDelivery("d-2", DeliveryState.SENDING, NOON, null, 1));
        deliveries.add(aDelivery("d-3", DeliveryState.SENT, NOON, null, 1));
        deliveries.add(aDelivery("d-4", DeliveryState.PENDING, NOON.plusSeconds(90), null, 0));

        assertThat(deliveries.line("3909", NOON.plusSeconds(60))).isEqualTo(new SendingLine(2, NOON, 1));
        assertThat(deliveries.line("3905", NOON.plusSeconds(60))).isEqualTo(new SendingLine(0, null, 0));
    }

    @Test
    void twoReplicasNeverTakeTheSameOne() throws Exception {
        var first = new MongoDeliveries(EmbeddedInfra.database());
        var second = new MongoDeliveries(EmbeddedInfra.database());
        for (var i = 0; i < 60; i++) first.add(aDelivery("d-" + i, DeliveryState.PENDING, NOON, null, 0));

        var taken = new HashSet<String>();
        var all = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var takers = IntStream.range(0, 8)
                    .<Callable<Set<String>>>mapToObj(i -> () -> takeAll(i % 2 == 0 ? first : second))
                    .toList();
            for (var one : threads.invokeAll(takers)) {
                all += one.get().size();
                taken.addAll(one.get());
            }
        }

        assertThat(taken).hasSize(60);
        assertThat(all).isEqualTo(60);
    }

    @Test
    void twoReplicasThatSawTheSameTakeEachMessageOnceThoughTheyTakeManyAtATime() {
        var first = new MongoDeliveries(EmbeddedInfra.database());
        var second = new MongoDeliveries(EmbeddedInfra.database());
        for (var i = 0; i < 12; i++) first.add(aDelivery("d-" + i, DeliveryState.PENDING, NOON, null, 0));
        var firstTook = ids(first.takeDue(NOON, UNTIL, 1)); // and has seen all the others
        var secondTook = ids(second.takeDue(NOON, UNTIL, 5));

        var rest = ids(first.takeDue(NOON, UNTIL, 9));

        assertThat(firstTook).hasSize(1);
        assertThat(secondTook).hasSize(5);
        assertThat(rest).isNotEmpty().doesNotContainAnyElementsOf(firstTook).doesNotContainAnyElementsOf(secondTook);
        assertThat(stored()).filteredOn(one -> rest.contains(one.id())).allMatch(one -> one.version() == 1);
    }

    @Test
    void whatIsTakenUpTogetherIsAsItIsStored() {
        var deliveries = new MongoDeliveries(EmbeddedInfra.database());
        for (var i = 0; i < 3; i++) deliveries.add(aDelivery("d-" + i, DeliveryState.PENDING, NOON, null, 0));

        var taken = deliveries.takeDue(NOON, UNTIL, 3);

        assertThat(taken).hasSize(3).containsExactlyInAnyOrderElementsOf(stored());
        assertThat(deliveries.handingOver(taken)).containsExactlyInAnyOrderElementsOf(stored());
    }

    /** One is lost to another replica, one was heard of by a receipt: whoever marks gets neither. */
    @Test
    void onlyWhatIsStillOnesOwnIsMarkedAndRecordedThoughItGoesTogether() {
        var slow = new MongoDeliveries(EmbeddedInfra.database());
        var other = new MongoDeliveries(EmbeddedInfra.database());
        for (var i = 0; i < 3; i++) slow.add(aDelivery("d-" + i, DeliveryState.PENDING, NOON, null, 0));
        var taken = slow.takeDue(NOON, UNTIL, 3);
        var lost = other.takeDue(UNTIL, UNTIL.plusSeconds(60), 1);
        var heardOf = taken.stream()
                .filter(one -> !ids(lost).contains(one.id()))
                .findFirst()
                .orElseThrow();
        other.record(ended(heardOf));

        var marked = slow.handingOver(taken);

        assertThat(marked).hasSize(1);
        assertThat(marked.getFirst().handedOver()).isTrue();
        assertThat(ids(marked)).doesNotContainAnyElementsOf(ids(lost)).doesNotContain(heardOf.id());
        slow.recordAll(taken.stream().map(MongoDeliveriesTest::ended).toList());
        assertThat(stored())
                .filteredOn(one -> one.state() == DeliveryState.SENT)
                .extracting(Delivery::id)
                .containsExactly(heardOf.id());
    }

    @Test
    void aFirstSignInWakesOnlyWhatWaitedForIt() {
        var deliveries = new MongoDeliveries(EmbeddedInfra.database());
        var hours = NOON.plusSeconds(3600);
        deliveries.add(aDelivery("waits", DeliveryState.PENDING, hours, Delivery.NOT_SIGNED_IN_YET, 0));
        deliveries.add(aDelivery("other", DeliveryState.PENDING, hours, "SMTP_DOWN", 0));

        deliveries.wakeFor(MATCH.candidateId(), NOON);

        assertThat(deliveries.takeDue(NOON, UNTIL)).map(Delivery::id).isEqualTo(Optional.of("waits"));
        assertThat(deliveries.takeDue(NOON, UNTIL)).isEmpty();
    }

    private static List<Delivery> stored() {
        return new MongoDeliveries(EmbeddedInfra.database()).ofMatch("m-1");
    }

    private static List<String> ids(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::id).toList();
    }

    private static Set<String> takeAll(MongoDeliveries deliveries) {
        var mine = new HashSet<String>();
        for (var next = deliveries.takeDue(NOON, UNTIL, 7); !next.isEmpty(); next = deliveries.takeDue(NOON, UNTIL, 7))
            mine.addAll(ids(next));
        return mine;
    }

    private static Delivery ended(Delivery taken) {
        return new Delivery(
                taken.id(),
                taken.occasion(),
                taken.happened(),
                taken.audience(),
                taken.channel(),
                taken.match(),
                DeliveryState.SENT,
                taken.attempts(),
                taken.createdAt(),
                taken.due(),
                null,
                taken.reminderOf(),
                false,
                "demo:17",
                "nb/0",
                taken.person(),
                taken.version());
    }

    private static Delivery aDelivery(
            String id, DeliveryState state, Instant due, @Nullable String reason, int attempts) {
        return new Delivery(
                id,
                Occasion.PROPOSAL,
                MatchStep.PROPOSED,
                Audience.CANDIDATE,
                Channel.EMAIL,
                MATCH,
                state,
                attempts,
                NOON,
                due,
                reason,
                NOON.plusSeconds(7),
                false,
                "demo:16",
                null,
                "u-1",
                0);
    }
}
