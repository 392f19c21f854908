package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static no.larvik.laereplass.notification.MatchFacts.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    void staffSeeWhatAPersonOfTheirsWasToldOnTheDaysTheyAskFor() {
        new Notifying(deliveries, SendingHours.always(), () -> NOON, () -> {}, new NobodyForgotten())
                .heard(aProposal());
        var day = NOON.atZone(NorwegianTime.OSLO).toLocalDate();

        assertThat(told("demo-nora", day, day))
                .isNotEmpty()
                .allMatch(delivery -> delivery.audience() == Audience.CANDIDATE);
        assertThat(told("demo-nora", day.plusDays(1), null)).isEmpty();
        assertThat(told("demo-nora", null, day.minusDays(1))).isEmpty();
        assertThat(told("demo-jonas", day, day)).isEmpty();
        assertThatThrownBy(() -> told("demo-nora", day, day.minusDays(1)))
                .isInstanceOf(NotificationProblem.DaysBackwards.class);
    }

    private List<Delivery> told(String staff, @Nullable LocalDate from, @Nullable LocalDate until) {
        return log.toPerson(MatchFacts.MATCH.candidateId(), staff, from, until, null, 10);
    }

    @Test
    void ofAMatchNobodyWasToldAboutThereIsNothing() {
        assertThat(log.of("m-2", "demo-nora")).isEmpty();
    }
}
