package no.larvik.laereplass.employer.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.larvik.laereplass.employer.access.Member.Rank;
import no.larvik.laereplass.employer.access.Member.Way;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.Language;
import org.junit.jupiter.api.Test;

/** Who of an organisation is told by e-mail, and until when. */
class NoticesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final AccessList TWO = AccessList.empty(new EmployerId("e1"))
            .admit(new Member("m1", "stine", "Stine", Rank.ADMINISTRATOR, Way.LETTER, NOW))
            .admit(new Member("m2", "tom", "Tom", Rank.USER, Way.INVITED, NOW));

    @Test
    void whoeverChoosesAgainIsStillTheSameToWhoeverSends() {
        var first = TWO.telling(wanting("n1", "tom"), NOW);
        var again = first.telling(wanting("n2", "tom"), NOW);

        assertThat(again.notices())
                .singleElement()
                .satisfies(notices -> assertThat(notices.id()).isEqualTo("n1"));
    }

    @Test
    void whoeverIsRemovedTakesTheAddressAlong() {
        var both = TWO.telling(wanting("n1", "tom"), NOW).telling(wanting("n2", "stine"), NOW);

        var left = both.remove("m2", NOW);

        assertThat(left.notices()).extracting(Notices::subject).containsExactly("stine");
    }

    @Test
    void whoeverWasRemovedDoesNotGetInAgainWhileTheGatewayMayStillLetThem() {
        var left = TWO.remove("m2", NOW);

        assertThatExceptionOfType(AccessProblem.JustRemoved.class)
                .isThrownBy(() -> left.telling(wanting("n1", "tom"), NOW.plusSeconds(60)));
        assertThat(left.telling(wanting("n2", "stine"), NOW.plusSeconds(60)).notices())
                .hasSize(1);
        assertThat(left.telling(wanting("n3", "vouched"), NOW.plus(Duration.ofMinutes(5)))
                        .notices())
                .hasSize(1);
    }

    @Test
    void theProvidersWordIsGoodFor90DaysAndACodeUntilItIsTakenBack() {
        var list = TWO.telling(wanting("n1", "tom"), NOW).telling(wanting("n2", "vouched"), NOW);

        assertThat(list.withoutWhoLeft(TODAY.plusDays(90)).notices()).hasSize(2);
        assertThat(list.withoutWhoLeft(TODAY.plusDays(91)).notices())
                .extracting(Notices::subject)
                .containsExactly("tom");
        assertThat(list.seen("vouched", TODAY.plusDays(60))
                        .withoutWhoLeft(TODAY.plusDays(91))
                        .notices())
                .hasSize(2);
    }

    @Test
    void choosingMakesNobodyAMember() {
        var nobodyDecides = AccessList.empty(new EmployerId("e1")).telling(wanting("n1", "rolf"), NOW);

        assertThat(nobodyDecides.isAdministrator("rolf")).isTrue();
        assertThat(nobodyDecides.isAdministrator("another")).isTrue();
    }

    @Test
    void thereIsAnEndToHowManyAreTold() {
        var full = TWO;
        for (int n = 0; n < AccessList.MOST_TOLD; n++) full = full.telling(wanting("n" + n, "sub-" + n), NOW);
        var list = full;

        assertThatExceptionOfType(AccessProblem.TooManyTold.class)
                .isThrownBy(() -> list.telling(wanting("more", "one-more"), NOW));
        assertThat(list.telling(wanting("x", "sub-0"), NOW).notices()).hasSize(AccessList.MOST_TOLD);
    }

    private static Notices wanting(String id, String subject) {
        return new Notices(
                id,
                subject,
                "Test",
                subject + "@demo.invalid",
                Language.NN,
                Map.of(NoticeKind.MEETINGS, Rhythm.DAILY),
                TODAY);
    }
}
