package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.NORA;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static no.larvik.laereplass.candidate.Cases.jonas;
import static no.larvik.laereplass.candidate.Cases.kari;
import static no.larvik.laereplass.candidate.Cases.liv;
import static no.larvik.laereplass.candidate.Cases.livOfElsewhere;
import static no.larvik.laereplass.candidate.Cases.nora;
import static no.larvik.laereplass.candidate.Cases.platform;
import static no.larvik.laereplass.candidate.Cases.rolf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColleaguesTest {

    private static final CandidateId STRANGER = new CandidateId("01939d4e-0000-7000-8000-0000000000ff");

    private final Looks looks = new Looks();
    private final Colleagues colleagues = new Colleagues(
            new InMemoryCandidates().with(aCandidate().linkedTo(KARI).build()), looks);

    @Test
    void aCaseloadIsThoseOneMayWorkWith() {
        assertThat(colleagues.caseload(nora(), NORA, List.of(ID, STRANGER))).containsExactly(ID);
        assertThat(colleagues.caseload(liv(), "demo-liv", List.of(ID))).containsExactly(ID);
        assertThat(colleagues.caseload(jonas(), "demo-jonas", List.of(ID))).isEmpty();
        assertThat(colleagues.caseload(livOfElsewhere(), "liv-3811", List.of(ID)))
                .isEmpty();
        assertThat(colleagues.caseload(rolf(), "demo-rolf", List.of(ID))).isEmpty();
        assertThat(colleagues.caseload(kari(), KARI, List.of(ID))).isEmpty();
    }

    @Test
    void askingAboutSomebodyElsesCaseloadAnswersNothing() {
        assertThat(colleagues.caseload(nora(), "demo-liv", List.of(ID))).isEmpty();
    }

    @Test
    void inTheBackgroundItIsTheSameAsIfTheyAskedThemselvesUntilTheyLeave() {
        assertThat(colleagues.caseloadOf(StaffMember.of(nora()), List.of(ID, STRANGER)))
                .containsExactly(ID);
        assertThat(colleagues.caseloadOf(StaffMember.of(liv()), List.of(ID))).containsExactly(ID);
        assertThat(colleagues.caseloadOf(StaffMember.of(jonas()), List.of(ID))).isEmpty();
        assertThat(colleagues.caseloadOf(StaffMember.of(livOfElsewhere()), List.of(ID)))
                .isEmpty();
        assertThat(colleagues.caseloadOf(StaffMember.of(nora()).leaving(true), List.of(ID)))
                .isEmpty();
    }

    @Test
    void theWholeCaseloadIsTheCallersOwnOrTheTeams() {
        var now = Instant.parse("2026-11-23T11:00:00Z");

        assertThat(colleagues.cases(nora(), now)).extracting(Standing::id).containsExactly(ID);
        assertThat(colleagues.cases(nora(), now).getFirst().professionals()).contains(NORA);
        assertThat(colleagues.cases(liv(), now)).extracting(Standing::id).containsExactly(ID);
        assertThat(colleagues.cases(jonas(), now)).isEmpty();
        assertThat(colleagues.cases(livOfElsewhere(), now)).isEmpty();
        assertThat(colleagues.cases(rolf(), now)).isEmpty();
        assertThat(colleagues.cases(kari(), now)).isEmpty();
    }

    @Test
    void namesAreForThoseWithTheCase() {
        assertThat(colleagues.names(nora(), List.of(ID, STRANGER))).isEqualTo(Map.of(ID, "Fornavnkanari E."));
        assertThat(colleagues.names(jonas(), List.of(ID))).isEmpty();
        assertThat(colleagues.names(rolf(), List.of(ID))).isEmpty();
    }

    @Test
    void anAddressForAMessageIsNotedForThePersonToSee() {
        assertThat(colleagues.toReach(ID, platform()).person().email()).isEqualTo("kanari@demo.invalid");
        assertThat(looks.seen).containsExactly("service:notification-service CONTACT");
        assertThatThrownBy(() -> colleagues.toReach(ID, rolf())).isInstanceOf(CandidateProblem.Unknown.class);
    }

    @Test
    void aSignInLeadsToTheCaseForThePersonAndOurServicesOnly() {
        assertThat(colleagues.linkedTo(KARI, kari())).contains(ID);
        assertThat(colleagues.linkedTo(KARI, platform())).contains(ID);
        assertThat(colleagues.linkedTo(KARI, nora())).isEmpty();
        assertThat(colleagues.linkedTo("demo-amir", platform())).isEmpty();
    }
}
