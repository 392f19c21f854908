package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes together in one round, and what a round has no time for. */
class RoundsTest extends ASending {

    @Test
    void whatARoundHangsOnIsAskedOnce() {
        notifying.heard(List.of(aMessage("e1", "m1", Audience.STAFF), aMessage("e2", "m2", Audience.STAFF)));

        sendAll();

        assertThat(mails).hasSize(2);
        assertThat(rung).hasSize(2);
        assertThat(inbox.kept).hasSize(2);
        assertThat(asked).containsExactlyInAnyOrder("message m1", "message m2", "contact of c1");
    }

    @Test
    void inTheNextRoundEverythingIsAskedAgain() {
        notifying.heard(aMessage("e1", "m1", Audience.STAFF));
        sendAll();
        notifying.heard(aMessage("e2", "m1", Audience.STAFF));
        unread = Unread.Answer.READ;

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(asked).containsExactly("message m1", "contact of c1", "message m1");
    }

    @Test
    void whatARoundHasNoTimeForGoesBackUnmarkedAndIsAskedAgain() {
        for (var i = 0; i < 12; i++) notifying.heard(aMessage("e" + i, "m" + i, Audience.STAFF));
        whileItRings = () -> now = now.plusSeconds(6);

        sending.sendNext();

        assertThat(rung).hasSize(3);
        assertThat(deliveries.kept.values())
                .filteredOn(delivery ->
                        delivery.channel() == Channel.SMS && !delivery.state().isOver())
                .hasSizeGreaterThan(4)
                .noneMatch(Delivery::handedOver);
        whileItRings = () -> {};
        unread = Unread.Answer.READ;
        var before = rung.size();
        sendAll();
        assertThat(rung).hasSize(before);
        assertThat(unreached).isEmpty();
    }

    @Test
    void aSlowMailServerGetsNoMoreLettersAfterTheLastCallAndNoPhoneRings() {
        for (var i = 0; i < 12; i++) notifying.heard(aMessage("e" + i, "m" + i, Audience.STAFF));
        whileItPosts = () -> now = now.plusSeconds(6);

        sending.sendNext();

        assertThat(mails).hasSize(Posting.TOGETHER);
        assertThat(rung).isEmpty();
        whileItPosts = () -> {};
        unread = Unread.Answer.READ;
        sendAll();
        assertThat(mails).hasSize(Posting.TOGETHER);
        assertThat(rung).isEmpty();
    }

    @Test
    void whatARoundHasNoTimeToAskAboutIsNotAskedAboutAndNothingOldIsSaid() {
        for (var i = 0; i < 12; i++) notifying.heard(aMessage("e" + i, "m" + i, Audience.STAFF));
        whileItAsks = () -> now = now.plusSeconds(6);

        sending.sendNext();

        assertThat(asked).filteredOn(one -> one.startsWith("message")).hasSize(3);
        assertThat(mails).isEmpty();
        assertThat(rung).isEmpty();
    }

    @Test
    void oneLetterThatFailsSaysNothingOfTheOthers() {
        notifying.heard(aMessage("e1", "m1", Audience.STAFF));
        notifying.heard(aMessage("e2", "m2", Audience.STAFF));
        refusedAlone = "<e1.EMAIL.CANDIDATE@laereplass>";

        sendAll();

        assertThat(deliveries.named("e1:EMAIL:CANDIDATE")).map(Delivery::state).hasValue(DeliveryState.FAILED);
        assertThat(deliveries.named("e2:EMAIL:CANDIDATE")).map(Delivery::state).hasValue(DeliveryState.SENT);
    }
}
