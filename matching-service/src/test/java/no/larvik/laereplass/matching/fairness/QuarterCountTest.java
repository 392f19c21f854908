package no.larvik.laereplass.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuarterCountTest {

    private static final Quarter AUTUMN = new Quarter(2026, 4);
    private static final Instant IN_SUMMER = Instant.parse("2026-08-01T10:00:00Z");
    private static final Instant IN_AUTUMN = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant IN_WINTER = Instant.parse("2027-02-01T10:00:00Z");

    private final List<Courses.Course> courses = new ArrayList<>();

    @Test
    void aYesInTheQuarterIsAPlaceWhateverComesLater() {
        yes("kari", "o1", false, IN_AUTUMN);

        assertThat(count().placed()).isEqualTo(Map.of("kari", true));
        assertThat(count().places()).isEqualTo(Map.of("kari", "o1"));
    }

    @Test
    void whoWasProposedAndGotNothingIsCounted() {
        courses.add(new Courses.Course("ali", "o1", List.of(IN_SUMMER, IN_AUTUMN), List.of(), false));

        assertThat(count().placed()).isEqualTo(Map.of("ali", false));
    }

    @Test
    void whoIsPublishedAndWasNeverProposedIsCounted() {
        assertThat(count("ali").placed()).isEqualTo(Map.of("ali", false));
    }

    @Test
    void whatHappenedInAnotherQuarterIsNot() {
        courses.add(new Courses.Course("ali", "o1", List.of(IN_SUMMER, IN_WINTER), List.of(), false));

        assertThat(count().placed()).isEmpty();
    }

    @Test
    void whoHadAPlaceBeforeAndKeptItWasNotLooking() {
        yes("kari", "o1", true, IN_SUMMER);

        assertThat(count("kari").placed()).isEmpty();
    }

    @Test
    void whoLostTheirPlaceLooksAgain() {
        yes("kari", "o1", false, IN_SUMMER);

        assertThat(count("kari").placed()).isEqualTo(Map.of("kari", false));
    }

    @Test
    void whoCameAfterTheQuarterIsNotCountedInIt() {
        assertThat(count("01a316a4-dc00-7000-8000-000000000000").placed()).hasSize(0);
        assertThat(count("01a05a43-fc00-7000-8000-000000000000").placed()).hasSize(1);
    }

    @Test
    void theLastYesSaysWhichPlaceItWas() {
        yes("kari", "o2", true, IN_AUTUMN.plusSeconds(60));
        yes("kari", "o1", false, IN_AUTUMN);

        assertThat(count().places()).isEqualTo(Map.of("kari", "o2"));
    }

    private QuarterCount count(String... published) {
        return QuarterCount.of(AUTUMN, courses.stream(), Set.of(published));
    }

    private void yes(String candidate, String opening, boolean stands, Instant at) {
        courses.add(new Courses.Course(candidate, opening, List.of(at), List.of(at), stands));
    }
}
