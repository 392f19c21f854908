package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.LARVIK;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.jonas;
import static no.larvik.laereplass.candidate.Cases.liv;
import static no.larvik.laereplass.candidate.Cases.livOfElsewhere;
import static no.larvik.laereplass.candidate.Cases.nora;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.candidate.Administering.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministeringTest {

    private static final Actor IDA = new Actor("demo-ida", Set.of(Role.ADMINISTRATOR), LARVIK, null, null, "Ida Demo");

    private final List<StaffMember> staff = new ArrayList<>();
    private final Set<String> stored = new HashSet<>();
    private final List<ProtectedCase> protectedCases = new ArrayList<>();
    private final Looks looks = new Looks();
    private final NamedStaff named = new Stored();
    private ProtectedGroup group = new ProtectedGroup(Set.of("demo-liv"), named);

    @BeforeEach
    void threeHaveBeenHere() {
        for (var one : List.of(nora(), jonas(), liv())) staff.add(StaffMember.of(one));
        staff.set(
                0,
                staff.getFirst()
                        .away(new StaffMember.Absence(
                                LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8), "demo-liv")));
    }

    @Test
    void administratorsSeeWhoWorksHereAndWhoStandsIn() {
        var users = administering().users(IDA);

        assertThat(users)
                .extracting(user -> user.member().who().subject(), Administering.User::protectedPersons)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("demo-nora", Standing.NO),
                        org.assertj.core.groups.Tuple.tuple("demo-jonas", Standing.NO),
                        org.assertj.core.groups.Tuple.tuple("demo-liv", Standing.BY_CONFIGURATION));
        assertThat(users.getFirst().deputy()).isEqualTo(staff.getLast());
        assertThat(users.getLast().member().teamLead()).isTrue();
    }

    @Test
    void whoIsNamedIsOfTheGroupFromTheNextLookOnAndUntilReleased() {
        assertThat(group.includes(nora())).isFalse();

        administering().name("demo-nora", IDA);
        administering().name("demo-nora", IDA);

        assertThat(group.includes(nora())).isTrue();
        assertThat(administering().users(IDA).getFirst().protectedPersons()).isEqualTo(Standing.NAMED);

        administering().release("demo-nora", IDA);
        administering().release("demo-nora", IDA);

        assertThat(group.includes(nora())).isFalse();
        assertThat(looks.seen)
                .containsExactly(
                        "demo-ida NAMED_FOR_PROTECTED_PERSONS demo-nora",
                        "demo-ida RELEASED_FROM_PROTECTED_PERSONS demo-nora");
    }

    @Test
    void theLastWhoCouldOpenACaseIsNotReleased() {
        group = new ProtectedGroup(Set.of(), named);
        administering().name("demo-nora", IDA);
        protectedCases.add(new ProtectedCase(
                "p1",
                1,
                LARVIK,
                new ProtectedCase.Who("Fornavn", "Etternavn", LocalDate.of(2009, 1, 1), "+4748000111"),
                null,
                "",
                List.of(),
                List.of(),
                NOON));

        assertThatThrownBy(() -> administering().release("demo-nora", IDA))
                .isInstanceOf(CandidateProblem.LastOfTheGroup.class);
        administering().name("demo-jonas", IDA);
        administering().release("demo-nora", IDA);

        assertThat(stored).containsExactly("demo-jonas");
    }

    @Test
    void nobodyButAnAdministratorOfTheMunicipalityDecides() {
        for (var other : List.of(nora(), liv(), livOfElsewhere(), Cases.rolf(), Cases.kari())) {
            assertThatThrownBy(() -> administering().users(other)).isInstanceOf(CandidateProblem.NotInYourRole.class);
            assertThatThrownBy(() -> administering().name("demo-nora", other))
                    .isInstanceOf(CandidateProblem.NotInYourRole.class);
            assertThatThrownBy(() -> administering().release("demo-nora", other))
                    .isInstanceOf(CandidateProblem.NotInYourRole.class);
        }
        var elsewhere = new Actor("ida-3811", Set.of(Role.ADMINISTRATOR), "3811", null, null, "Ida");
        assertThatThrownBy(() -> administering().name("demo-nora", elsewhere))
                .isInstanceOf(CandidateProblem.Unknown.class);
        assertThatThrownBy(() -> administering().name("nobody", IDA)).isInstanceOf(CandidateProblem.Unknown.class);
        assertThat(stored).isEmpty();
    }

    private Administering administering() {
        return new Administering(new Directory(), named, group, new Cupboard(), looks);
    }

    private final class Stored implements NamedStaff {

        @Override
        public Set<String> in(String municipality) {
            return municipality.equals(LARVIK) ? Set.copyOf(stored) : Set.of();
        }

        @Override
        public void add(String subject, String municipality) {
            stored.add(subject);
        }

        @Override
        public void remove(String subject) {
            stored.remove(subject);
        }
    }

    private final class Directory implements StaffDirectory {

        @Override
        public Optional<StaffMember> find(String subject) {
            return staff.stream()
                    .filter(member -> member.who().subject().equals(subject))
                    .findFirst();
        }

        @Override
        public List<StaffMember> findAll(Collection<String> subjects) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StaffMember> inMunicipality(String municipality) {
            return staff;
        }

        @Override
        public List<StaffMember> withDeputy(String subject) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void put(StaffMember member) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Cupboard implements ProtectedCases {

        @Override
        public List<ProtectedCase> inMunicipality(String municipality) {
            return protectedCases;
        }

        @Override
        public Optional<ProtectedCase> find(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ProtectedCase add(ProtectedCase first) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ProtectedCase addOnce(ProtectedCase first, CandidateId from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void settled(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ProtectedCase put(ProtectedCase next) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(ProtectedCase gone) {
            throw new UnsupportedOperationException();
        }
    }
}
