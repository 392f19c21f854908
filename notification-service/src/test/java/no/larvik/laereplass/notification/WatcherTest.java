package no.larvik.laereplass.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatcherTest {

    private static final Set<Audience> ALL = Set.of(Audience.values());

    /** The company e1 is a member of the office. */
    private static final Organisations KNOWN = new Organisations() {
        @Override
        public Optional<String> numberOf(String employer) {
            return Optional.ofNullable(
                    Map.of("e1", "910000004", "e3", "910000012").get(employer));
        }

        @Override
        public Set<String> officesOf(String employer) {
            return employer.equals("e1") ? Set.of("910000020") : Set.of();
        }
    };

    private final Watcher kari = watcher("c1", null, null);
    private final Watcher rolf = watcher(null, "910000004", null);
    private final Watcher oda = watcher(null, "910000020", null);
    private final Watcher nora = watcher(null, null, "3909");
    private final Watcher ida = watcher(null, null, null);

    @Test
    void aYoungPersonIsConcernedByTheirOwnAlone() {
        assertThat(concerned(kari, "c1", "e1", "3909", ALL)).isTrue();
        assertThat(concerned(kari, "c2", "e1", "3909", ALL)).isFalse();
        assertThat(concerned(kari, "c1", "e1", "3909", Set.of(Audience.STAFF))).isFalse();
    }

    @Test
    void aCompanyIsConcernedByItsOwnAloneAndByNobodysItHasNotHeardOf() {
        assertThat(concerned(rolf, "c1", "e1", "3909", ALL)).isTrue();
        assertThat(concerned(rolf, "c1", "e2", "3909", ALL)).isFalse();
        assertThat(concerned(rolf, "c1", "e3", "3909", ALL)).as("another's").isFalse();
        assertThat(concerned(rolf, "c1", "", "3909", ALL)).isFalse();
        assertThat(concerned(rolf, "c1", "e1", "3909", Set.of(Audience.STAFF, Audience.CANDIDATE)))
                .isFalse();
    }

    @Test
    void aTrainingOfficeIsConcernedByThePlacesOfItsMembersAndByNothingElseOfTheirs() {
        var published = Set.of(Audience.STAFF, Audience.EMPLOYER);
        assertThat(oda.concerns(new Stir(Stir.Subject.OPENING, "", "e1", "", published), KNOWN))
                .isTrue();
        assertThat(oda.concerns(new Stir(Stir.Subject.OPENING, "", "e2", "", published), KNOWN))
                .isFalse();
        assertThat(concerned(oda, "c1", "e1", "3909", ALL)).isFalse();
        assertThat(oda.concerns(new Stir(Stir.Subject.JOURNEY, "c1", "e1", "3909", ALL), KNOWN))
                .isFalse();
    }

    @Test
    void staffAreConcernedByWhatMovesWhereTheyWorkAndByWhatAllShare() {
        assertThat(concerned(nora, "c1", "e1", "3909", ALL)).isTrue();
        assertThat(concerned(nora, "c1", "e1", "3905", ALL)).isFalse();
        assertThat(concerned(nora, "", "e1", "", ALL)).isTrue();
    }

    @Test
    void nobodyElseIsConcernedByAnything() {
        assertThat(concerned(ida, "c1", "e1", "3909", ALL)).isFalse();
    }

    @Test
    void aMarkSaysWhoseInboxItIsToNobodyWhoDoesNotKnowTheKey() {
        assertThat(kari.marks()).containsExactly(Recipient.markOf("sub:demo"));
        assertThat(Recipient.markOf("sub:demo"))
                .isEqualTo(Recipient.markOf("sub:demo"))
                .isNotEqualTo(Recipient.markOf("sub:demo2"))
                .doesNotContain("demo");
    }

    private static boolean concerned(
            Watcher who, String candidate, String employer, String municipality, Set<Audience> sides) {
        return who.concerns(new Stir(Stir.Subject.MATCH, candidate, employer, municipality, sides), KNOWN);
    }

    private static Watcher watcher(
            @Nullable String candidate, @Nullable String organisation, @Nullable String staffIn) {
        return new Watcher("demo", Set.of("sub:demo"), candidate, organisation, staffIn);
    }
}
