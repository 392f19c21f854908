package no.larvik.laereplass.employer.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.employer.register.Entered.Noticed;
import no.larvik.laereplass.employer.register.Entered.What;
import no.larvik.laereplass.employer.register.Entity.Address;
import no.larvik.laereplass.employer.register.Entity.Sort;
import no.larvik.laereplass.employer.register.Entity.Standing;
import org.junit.jupiter.api.Test;

class EnteredTest {

    private static final Instant FIRST = Instant.parse("2026-11-20T02:15:00Z");
    private static final Instant NEXT = Instant.parse("2026-11-21T02:15:00Z");

    @Test
    void whatIsTheSameAsYesterdayIsNoNews() {
        var again = Entered.first(entity("Demo AS", Standing.ACTIVE), FIRST)
                .again(entity("Demo AS", Standing.ACTIVE), NEXT);

        assertThat(again.hasNews()).isFalse();
        assertThat(again.checkedAt()).isEqualTo(NEXT);
    }

    @Test
    void aNewNameAndABankruptcyAreNoticedUntilSomebodyHasLooked() {
        var again = Entered.first(entity("Demo AS", Standing.ACTIVE), FIRST)
                .again(entity("Demo Nye AS", Standing.BANKRUPT), NEXT);

        assertThat(again.noticed())
                .containsExactly(
                        new Noticed(NEXT, What.NAME, "Demo AS", "Demo Nye AS", false),
                        new Noticed(NEXT, What.STANDING, "ACTIVE", "BANKRUPT", false));
        assertThat(again.hasNews()).isTrue();
        assertThat(again.seen().hasNews()).isFalse();
        assertThat(again.seen().noticed()).hasSize(2);
    }

    @Test
    void aLongListKeepsTheNewest() {
        var entered = Entered.first(entity("Demo 0", Standing.ACTIVE), FIRST);
        for (int i = 1; i <= 30; i++) entered = entered.again(entity("Demo " + i, Standing.ACTIVE), NEXT);

        assertThat(entered.noticed()).hasSize(20);
        assertThat(entered.noticed().getLast().after()).isEqualTo("Demo 30");
    }

    private static Entity entity(String name, Standing standing) {
        var address = new Address(List.of("Demoveien 4"), "3262", "LARVIK");
        return new Entity(
                "910000004",
                name,
                Sort.LEGAL_ENTITY,
                "AS",
                null,
                address,
                "43.320",
                "Snekkerarbeid",
                9,
                standing,
                null);
    }
}
