package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.LARVIK;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final Actor ADMINISTRATOR = new Actor("demo-ida", Set.of(), LARVIK, null, null, null);
    private static final LocalDate TODAY = Oslo.day(NOON);

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final Looks looks = new Looks();
    private final Groups groups = new Groups(candidates, looks, InstantSource.fixed(NOON));
    private final Map<CandidateId, Boolean> outcomes = new LinkedHashMap<>();
    private int people;

    @Test
    void outcomesBecomeSumsPerGroup() {
        several(10, 4, TODAY.minusYears(17));
        several(20, 8, TODAY.minusYears(19));
        several(20, 10, TODAY.minusYears(24));

        var report = groups.count(ADMINISTRATOR, LARVIK, outcomes);

        assertThat(report.people()).isEqualTo(50);
        assertThat(report.placed()).isEqualTo(22);
        assertThat(of(report, Dimension.AGE))
                .containsExactly(
                        new SmallCells.Shown("UNDER_18", 10, null, null, null),
                        new SmallCells.Shown("FROM_18_TO_20", 20, 8, null, null),
                        new SmallCells.Shown("FROM_21", 20, null, null, null));
        assertThat(of(report, Dimension.LANGUAGE).getFirst())
                .isEqualTo(SmallCells.Shown.nothing(new SmallCells.Cell("ENOUGH", 0, 0)));
        assertThat(looks.seen).containsExactly("demo-ida GROUPS");
    }

    @Test
    void everybodyIsInExactlyOneGroupOfEachDimension() {
        var any = aCandidate().build();

        for (var dimension : Dimension.values()) assertThat(dimension.groups()).contains(dimension.groupOf(any, TODAY));
    }

    @Test
    void aBirthdayMovesAPersonOn() {
        assertThat(Dimension.AGE.groupOf(born(TODAY.minusYears(18).plusDays(1)), TODAY))
                .isEqualTo("UNDER_18");
        assertThat(Dimension.AGE.groupOf(born(TODAY.minusYears(18)), TODAY)).isEqualTo("FROM_18_TO_20");
        assertThat(Dimension.AGE.groupOf(born(TODAY.minusYears(21).plusDays(1)), TODAY))
                .isEqualTo("FROM_18_TO_20");
        assertThat(Dimension.AGE.groupOf(born(TODAY.minusYears(21)), TODAY)).isEqualTo("FROM_21");
    }

    @Test
    void groupsFollowWhatTheCaseSays() {
        var wishing = aCandidate().wishing("helsearbeiderfaget").build();

        assertThat(Dimension.LANGUAGE.groupOf(wishing, TODAY)).isEqualTo("ENOUGH");
        assertThat(Dimension.HELP_AT_WORK.groupOf(wishing, TODAY)).isEqualTo("WISHED");
        assertThat(Dimension.REACH.groupOf(wishing, TODAY)).isEqualTo("FROM_20_TO_49_KM");
        assertThat(Dimension.INTAKE.groupOf(wishing, TODAY)).isEqualTo("OPPFOLGINGSTJENESTEN");
        assertThat(Dimension.INTAKE.groupOf(aCandidate().untaken().build(), TODAY))
                .isEqualTo("UNTAKEN");
        assertThat(Dimension.LANGUAGE.groupOf(aCandidate().build(), TODAY)).isEqualTo("NOT_STATED");
    }

    @Test
    void whoIsNotOursIsNotCounted() {
        several(30, 10, TODAY.minusYears(19));
        outcomes.put(id(900), true);

        var report = groups.count(ADMINISTRATOR, LARVIK, outcomes);

        assertThat(report.people()).isEqualTo(30);
        assertThat(report.placed()).isEqualTo(10);
        assertThat(report.ignored()).isEqualTo(1);
    }

    @Test
    void anotherMunicipalityIsNobodysToAskAbout() {
        assertThatThrownBy(() -> groups.count(ADMINISTRATOR, "3811", outcomes))
                .isInstanceOf(CandidateProblem.NotInYourRole.class);
        assertThat(looks.seen).isEmpty();
    }

    private static java.util.List<SmallCells.Shown> of(GroupReport report, Dimension dimension) {
        return Arrays.stream(report.dimensions().toArray(GroupReport.Counted[]::new))
                .filter(counted -> counted.dimension() == dimension)
                .findFirst()
                .orElseThrow()
                .groups();
    }

    private void several(int count, int placed, LocalDate birthDate) {
        for (int i = 0; i < count; i++) {
            var someone = born(birthDate);
            var id = id(people++);
            candidates.with(Cases.numbered(someone, id, 1));
            outcomes.put(id, i < placed);
        }
    }

    private static Candidate born(LocalDate day) {
        return aCandidate().born(day).build();
    }

    private static CandidateId id(int number) {
        return new CandidateId("01939d4e-0000-7000-8000-%012d".formatted(number));
    }
}
