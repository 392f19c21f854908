package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.LARVIK;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static no.larvik.laereplass.candidate.Cases.ida;
import static no.larvik.laereplass.candidate.Cases.kari;
import static no.larvik.laereplass.candidate.Cases.liv;
import static no.larvik.laereplass.candidate.Cases.nora;
import static no.larvik.laereplass.candidate.Cases.rolf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CohortsTest {

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final Set<String> placed = new HashSet<>();
    private @Nullable Set<String> known = placed;
    private boolean mayBeTold = true;
    private final Cohorts cohorts = new Cohorts(candidates, this::placed, new Looks(), InstantSource.fixed(NOON));
    private int people;

    @Test
    void whatIsCountedIsWhatIsThere() {
        came(Programme.Part.PART_2, 2026, 30, 12);
        came(Programme.Part.PART_1, 2025, 20, 8);

        var report = cohorts.count(liv());

        assertThat(report.people()).isEqualTo(50);
        assertThat(report.placed()).isEqualTo(20);
        assertThat(report.rows()).extracting(row -> row.cohort().schoolYear()).containsExactly(2026, 2025);
        assertThat(report.rows()).extracting(Cohorts.Row::placed).containsExactly(12, 8);
    }

    @Test
    void fewerThanFiveAreNotShownNorToBeWorkedOut() {
        came(Programme.Part.PART_2, 2026, 30, 12);
        came(Programme.Part.PART_1, 2026, 25, 10);
        came(Programme.Part.PART_1, 2025, 3, 1);

        var report = cohorts.count(administrator());

        assertThat(report.people()).isEqualTo(58);
        assertThat(report.rows()).filteredOn(row -> row.people() == null).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void anOutcomeMatchingDoesNotTellIsLeftOutAndNotGuessed() {
        came(Programme.Part.PART_2, 2026, 30, 12);
        known = null;

        var report = cohorts.count(liv());

        assertThat(report.outcomesKnown()).isFalse();
        assertThat(report.placed()).isNull();
        assertThat(report.rows()).extracting(Cohorts.Row::placed).containsOnlyNulls();
        assertThat(report.people()).isEqualTo(30);
    }

    @Test
    void theLineOfDelEnIsCountedFromWhatBecameOfEachContract() {
        came(Programme.Part.PART_1, 2020, 30, 19);
        came(Programme.Part.PART_2, 2021, 5, 0);
        var became = new HashMap<String, String>();
        for (int i = 0; i < 23; i++)
            became.put(number(i), i < 2 ? "FAGBREV" : i < 4 ? "HIGHER_EDUCATION" : "UNDER_WAY");
        became.put(number(31), "UNDER_WAY");
        var line = line(became);

        assertThat(line.count(liv()).orElseThrow())
                .extracting(one -> one.part() + " " + one.contracts() + " " + one.outcomes())
                .containsExactly("PART_1 23 {FAGBREV=2, HIGHER_EDUCATION=2, UNDER_WAY=19}", "PART_2 1 {UNDER_WAY=1}");
        assertThat(new OutcomeLine(candidates, Optional::empty, this::placed, new Looks()).count(liv()))
                .isEmpty();
        assertThatThrownBy(() -> line.count(nora())).isInstanceOf(CandidateProblem.NotInYourRole.class);
        var told = line.count(administrator()).orElseThrow();
        assertThat(told).extracting(OutcomeLine.Line::part).containsExactly(Programme.Part.values());
        assertThat(told).extracting(OutcomeLine.Line::contracts).containsExactly(23, null, null);
        assertThat(told.getFirst().outcomes()).containsEntry("FAGBREV", null).containsEntry("ENDED", null);
        assertThat(told.getLast().outcomes().values()).containsOnlyNulls();
    }

    @Test
    void whatMatchingWithholdsOfPlacesIsNotToldHereEither() {
        came(Programme.Part.PART_2, 2026, 30, 12);
        mayBeTold = false;

        var report = cohorts.count(administrator());

        assertThat(report.outcomesKnown()).isTrue();
        assertThat(report.people()).isEqualTo(30);
        assertThat(report.placed()).isNull();
        assertThat(report.rows()).extracting(Cohorts.Row::placed).containsOnlyNulls();
    }

    @Test
    void whatWouldTellOfFewBesideMatchingsFiguresIsToldToTeamLeadsAlone() {
        came(Programme.Part.PART_1, 2020, 30, 12);
        var became = new HashMap<String, String>();
        for (int i = 0; i < 12; i++) became.put(number(i), "UNDER_WAY");
        mayBeTold = false;

        assertThat(line(became).count(liv()).orElseThrow())
                .extracting(OutcomeLine.Line::contracts)
                .containsExactly(12);
        assertThat(line(became).count(administrator()).orElseThrow())
                .extracting(OutcomeLine.Line::contracts)
                .containsOnlyNulls();
        mayBeTold = true;
        assertThat(line(became).count(administrator()).orElseThrow())
                .extracting(OutcomeLine.Line::contracts)
                .containsExactly(12, null, null);
    }

    /** Three and three are hidden in the cohorts; six contracts would tell that there is somebody in both. */
    @Test
    void contractsAreNotToldOfMoreThanTheHiddenCohortsOfThePartHaveRoomFor() {
        came(Programme.Part.PART_2, 2026, 40, 0);
        came(Programme.Part.PART_2, 2019, 40, 0);
        var first = people;
        came(Programme.Part.PART_1, 2026, 3, 0);
        came(Programme.Part.PART_1, 2025, 3, 0);
        var became = new HashMap<String, String>();
        for (int i = first; i < people; i++) became.put(number(i), "ENDED");

        assertThat(line(became).count(administrator()).orElseThrow())
                .extracting(OutcomeLine.Line::contracts)
                .containsOnlyNulls();
    }

    private OutcomeLine line(Map<String, String> became) {
        return new OutcomeLine(
                candidates, () -> Optional.of(new Outcomes.Came(became, mayBeTold)), this::placed, new Looks());
    }

    private Optional<Placements.Placed> placed() {
        return Optional.ofNullable(known).map(ids -> new Placements.Placed(ids, mayBeTold));
    }

    @Test
    void numbersAreForThoseWhoLead() {
        for (var actor : new Actor[] {nora(), kari(), rolf(), ida()})
            assertThatThrownBy(() -> cohorts.count(actor)).isInstanceOf(CandidateProblem.NotInYourRole.class);
    }

    private static Actor administrator() {
        return new Actor("demo-ida", Set.of(Role.ADMINISTRATOR), LARVIK, null, null, null);
    }

    private static String number(int of) {
        return "01939d4e-0000-7000-8000-%012d".formatted(of);
    }

    private void came(Programme.Part part, int year, int count, int withPlace) {
        for (int i = 0; i < count; i++) {
            var id = new CandidateId(number(people++));
            var somebody =
                    aCandidate().build().inCohort(part, year, "THOR_HEYERDAHL").next();
            candidates.with(Cases.numbered(somebody, id, 1));
            if (i < withPlace) placed.add(id.value());
        }
    }
}
