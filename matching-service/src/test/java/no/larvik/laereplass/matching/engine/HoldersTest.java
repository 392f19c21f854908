package no.larvik.laereplass.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HoldersTest {

    private final Holders holders = new Holders();

    @Test
    void whoeverWasNotedInThisTurnOfAListIsTold() {
        holders.turn(7);
        holders.add(1, 7);
        holders.add(1, 9);
        assertThat(holders.take(1)).containsExactlyInAnyOrder(7, 9);
    }

    @Test
    void whatWasNotedInAnEarlierTurnIsPassedOver() {
        holders.add(1, 7);
        holders.add(1, 8);
        holders.turn(7);
        assertThat(holders.take(1)).containsExactly(8);
    }

    @Test
    void aListIsToldOnce() {
        holders.add(1, 7);
        holders.take(1);
        assertThat(holders.take(1)).isEmpty();
        assertThat(holders.take(2)).isEmpty();
    }

    @Test
    void nobodyIsLostWhileOthersListsGoThroughManyTurns() {
        holders.add(1, 3);
        for (int turn = 0; turn < 1000; turn++) {
            holders.turn(5);
            holders.add(1, 5);
        }
        assertThat(holders.take(1)).containsExactlyInAnyOrder(3, 5);
    }

    @Test
    void asManyListsAsThereAre() {
        for (int owner = 0; owner < 500; owner++) holders.add(1, owner);
        assertThat(holders.take(1)).containsExactly(IntStream.range(0, 500).toArray());
    }
}
