package no.larvik.laereplass.matching.searches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SavedSearchTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final SavedSearch search = SavedSearch.first(
                    "s", "demo-nora", "3909", null, "Bunad", new Wanted(null, null, null, "o"))
            .knowing(Set.of("kari"));

    @Test
    void whatWasThereIsNoNewsAndWhatIsToldIsKnown() {
        var told = search.told(Set.of("kari", "amir"), NOON);

        assertThat(told.found()).containsExactly("amir");
        assertThat(told.foundAt()).isEqualTo(NOON);
        assertThat(told.newAmong(Set.of("kari", "amir", "leila"))).containsExactly("leila");
    }

    @Test
    void whatMayNotHaveBeenReadYetStaysAmongWhatWasFoundWhileItFits() {
        var first = search.told(Set.of("amir", "gone"), NOON);

        var soon = first.told(Set.of("amir", "leila"), NOON.plus(Duration.ofDays(7)));
        var late = first.told(Set.of("amir", "leila"), NOON.plus(Duration.ofDays(9)));

        assertThat(soon.found()).containsExactlyInAnyOrder("amir", "leila");
        assertThat(late.found()).containsExactly("leila");
        assertThat(soon.stillFinds(Set.of("kari", "amir"))).isTrue();
        assertThat(late.stillFinds(Set.of("kari", "amir"))).isFalse();
    }

    @Test
    void ofWhoeverIsForgottenNothingStays() {
        var left = search.told(Set.of("kari", "amir"), NOON).without("amir").without("kari");

        assertThat(left.known()).isEmpty();
        assertThat(left.found()).isEmpty();
    }
}
