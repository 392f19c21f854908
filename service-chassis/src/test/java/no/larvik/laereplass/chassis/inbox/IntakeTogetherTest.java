package no.larvik.laereplass.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** The store's own watermarks and parking; the handler is a list. */
@ExtendWith(EmbeddedInfra.class)
class IntakeTogetherTest {

    private final List<List<String>> handled = new ArrayList<>();
    private final Set<String> poison = new HashSet<>();
    private final Watermarks watermarks =
            new MongoWatermarks(EmbeddedInfra.database().getCollection("watermarks"), "g");
    private final Parking parking = new MongoParking(
            EmbeddedInfra.database().getCollection("parked"), "g", JsonMapper.shared(), () -> Instant.EPOCH);
    private final Intake oneByOne = new Intake(Order.CONTIGUOUS, watermarks, parking, one -> handle(List.of(one)));
    private final IntakeTogether together = new IntakeTogether(Order.CONTIGUOUS, watermarks, oneByOne, this::handle);

    @BeforeEach
    void empty() {
        EmbeddedInfra.database().getCollection("watermarks").deleteMany(new Document());
        EmbeddedInfra.database().getCollection("parked").deleteMany(new Document());
    }

    @Test
    void whatOneLookBroughtIsHandledAtOnceAndMarkedToItsLast() {
        receive("a1", "b1", "a2", "a3");

        assertThat(handled).containsExactly(List.of("a1", "b1", "a2", "a3"));
        assertThat(last("a")).isEqualTo(3);
        assertThat(last("b")).isEqualTo(1);
    }

    @Test
    void whatWasSeenIsLeftOutAlsoInsideOneLook() {
        receive("a1", "a2");
        receive("a2", "b1", "b1", "a3", "a1");

        assertThat(handled).containsExactly(List.of("a1", "a2"), List.of("b1", "a3"));
        assertThat(last("a")).isEqualTo(3);
    }

    @Test
    void aGapHoldsBackItsOwnKeyAlone() {
        receive("a1", "a3", "b1", "a2", "b2");

        assertThat(handled).containsExactly(List.of("a1", "b1", "b2"));
        assertThat(parking.sources()).containsExactly("t|a");
        assertThat(last("a")).isEqualTo(1);

        receive("a4", "b3");
        assertThat(handled).endsWith(List.of("b3"));
        assertThat(last("a")).isEqualTo(1);
    }

    @Test
    void whatCannotBeHandledParksItsOwnKeyAloneAndTheOthersAreNotMarkedBeforeTheyAreHandled() {
        poison.add("b1");

        receive("a1", "b1", "b2", "c1");

        assertThat(handled).containsExactly(List.of("a1"), List.of("c1"));
        assertThat(parking.sources()).containsExactly("t|b");
        assertThat(List.of(last("a"), last("b"), last("c"))).containsExactly(1L, 0L, 1L);
    }

    /** As after a crash between handling and marking, or when another replica got the same ones. */
    @Test
    void whoeverWasOvertakenMarksNothingBackAndMeetsThemAgainAsSeen() {
        receive("a1");
        var slow = new Intake(Order.CONTIGUOUS, watermarks, parking, one -> {});
        var meanwhile = new IntakeTogether(Order.CONTIGUOUS, watermarks, slow, records -> receiveElsewhere());

        assertThatThrownBy(() -> meanwhile.receive(arrivals("a2", "b1"))).isInstanceOf(Overtaken.class);

        assertThat(last("a")).isEqualTo(3);
        receive("a2", "b1");
        assertThat(handled).containsExactly(List.of("a1"), List.of("a2", "a3", "b1"));
    }

    private void receiveElsewhere() {
        new IntakeTogether(
                        Order.CONTIGUOUS,
                        watermarks,
                        new Intake(Order.CONTIGUOUS, watermarks, parking, one -> handle(List.of(one))),
                        this::handle)
                .receive(arrivals("a2", "a3", "b1"));
    }

    private void handle(List<Incoming> records) {
        if (records.stream().anyMatch(record -> poison.contains(name(record))))
            throw new IllegalStateException("poison");
        handled.add(records.stream().map(IntakeTogetherTest::name).toList());
    }

    private void receive(String... names) {
        together.receive(arrivals(names));
    }

    private long last(String key) {
        return watermarks.of("t|" + key).last();
    }

    private static String name(Incoming record) {
        return record.key() + record.sequence();
    }

    private static List<Arrival> arrivals(String... names) {
        return Arrays.stream(names)
                .map(name -> new Arrival(
                        "t",
                        0,
                        0,
                        false,
                        new Incoming(
                                "",
                                name.substring(0, 1),
                                Long.parseLong(name.substring(1)),
                                name,
                                Instant.EPOCH,
                                null)))
                .toList();
    }
}
