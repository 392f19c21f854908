package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.LARVIK;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.candidate.ProposalGroups.Facet;
import no.larvik.laereplass.candidate.ProposalGroups.Proposal;
import no.larvik.laereplass.candidate.ProposalGroups.Row;
import org.junit.jupiter.api.Test;

class ProposalGroupsTest {

    private static final Actor ADMINISTRATOR = new Actor("demo-ida", Set.of(), LARVIK, null, null, null);
    private static final int MILESTONES = 3;

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final Looks looks = new Looks();
    private final ProposalGroups groups = new ProposalGroups(candidates, looks);
    private final List<Proposal> proposals = new ArrayList<>();

    @Test
    void everyProposalIsInOneRowOfEachTableAndPeopleAreCountedOnce() {
        at(1, "thor-heyerdahl");
        at(2, "thor-heyerdahl");
        at(3, "sandefjord");
        proposed(1, 3);
        proposed(1, 1);
        proposed(2, 2);
        proposed(3, 1);

        var counted = groups.count(ADMINISTRATOR, LARVIK, proposals, MILESTONES);

        assertThat(counted.get(Facet.SCHOOL))
                .containsExactly(
                        new Row("sandefjord", List.of(1, 0, 0), List.of(1, 0, 0)),
                        new Row("thor-heyerdahl", List.of(3, 2, 1), List.of(2, 2, 1)));
        assertThat(counted.get(Facet.AGENCY))
                .containsExactly(new Row("OPPFOLGINGSTJENESTEN", List.of(4, 2, 1), List.of(3, 2, 1)));
        assertThat(counted.get(Facet.PART)).containsExactly(new Row("PART_1", List.of(4, 2, 1), List.of(3, 2, 1)));
        assertThat(looks.seen).containsExactly("demo-ida GROUPS");
    }

    @Test
    void whoIsGoneOrOfElsewhereIsCountedAsUnknownSoThatSumsHold() {
        at(1, "thor-heyerdahl");
        candidates.with(Cases.movedTo("3811", Cases.numbered(aCandidate().build(), id(2), 1)));
        proposed(1, 1);
        proposed(2, 1);
        proposed(9, 2);

        for (var table :
                groups.count(ADMINISTRATOR, LARVIK, proposals, MILESTONES).values())
            assertThat(table).contains(new Row("UNKNOWN", List.of(2, 1, 0), List.of(2, 1, 0)));
    }

    @Test
    void anotherMunicipalityIsNobodysToAskAbout() {
        assertThatThrownBy(() -> groups.count(ADMINISTRATOR, "3811", proposals, MILESTONES))
                .isInstanceOf(CandidateProblem.NotInYourRole.class);
    }

    private void at(int number, String school) {
        var someone = Cases.numbered(aCandidate().build(), id(number), 1);
        candidates.with(someone.inCohort(Programme.Part.PART_1, 2026, school).next());
    }

    private void proposed(int number, int reached) {
        proposals.add(new Proposal(id(number), reached));
    }

    private static CandidateId id(int number) {
        return new CandidateId("01939d4e-0000-7000-8000-%012d".formatted(number));
    }
}
