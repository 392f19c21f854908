package no.larvik.laereplass.employer.employers;

import static no.larvik.laereplass.employer.Fixtures.CARPENTRY;
import static no.larvik.laereplass.employer.Fixtures.TODAY;
import static no.larvik.laereplass.employer.Fixtures.WORKSHOP;
import static no.larvik.laereplass.employer.Fixtures.anApproval;
import static no.larvik.laereplass.employer.Fixtures.anApprovedEmployer;
import static no.larvik.laereplass.employer.Fixtures.anEmployer;
import static no.larvik.laereplass.employer.Fixtures.trades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import no.larvik.laereplass.employer.Fixtures;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.Flaw.Reason;
import no.larvik.laereplass.employer.codes.Kind;
import org.junit.jupiter.api.Test;

class EmployerTest {

    @Test
    void registeringAnnouncesThatThereIsOneMoreEmployer() {
        var change = Employer.register(
                new EmployerId("e"), Fixtures.NUMBER, "Demo AS", anEmployer().contact(), "3909", true);

        assertThat(change.facts()).containsExactly(new EmployerEvent.Registered(new EmployerId("e"), "3909"));
        assertThat(change.next().demo()).isTrue();
    }

    @Test
    void aNewPlaceOfWorkIsAnnouncedAndFound() {
        var kitchen = new Unit(new UnitId("unit-2"), "Kjøkkenet", WORKSHOP.place(), null, null);

        var change = anEmployer().addUnit(kitchen);

        assertThat(change.next().unit(kitchen.id())).contains(kitchen);
        assertThat(change.next().unit(WORKSHOP.id())).contains(WORKSHOP);
        assertThat(change.facts()).hasSize(1).first().isInstanceOf(EmployerEvent.UnitAdded.class);
    }

    @Test
    void anApprovalHoldsForItsTradeAndKindsOnly() {
        var employer = anApprovedEmployer();

        assertThat(employer.isApprovedFor(CARPENTRY, Kind.LAERLING, TODAY)).isTrue();
        assertThat(employer.isApprovedFor(CARPENTRY, Kind.LAEREKANDIDAT, TODAY)).isFalse();
        assertThat(employer.isApprovedFor("kokkfaget", Kind.LAERLING, TODAY)).isFalse();
    }

    @Test
    void anApprovalHoldsToItsLastDayAndNoLonger() {
        var until = new Approval(CARPENTRY, Set.of(Kind.LAERLING), "Brev", TODAY.minusYears(1), TODAY);

        assertThat(until.covers(CARPENTRY, Kind.LAERLING, TODAY)).isTrue();
        assertThat(until.covers(CARPENTRY, Kind.LAERLING, TODAY.plusDays(1))).isFalse();
    }

    @Test
    void aLaterWordAboutTheSameTradeReplacesTheEarlierOne() {
        var limited = new Approval(CARPENTRY, Set.of(Kind.LAEREKANDIDAT), "Nytt brev", TODAY, null);

        var next = anApprovedEmployer().recordApproval(limited, trades(), TODAY).next();

        assertThat(next.approvals()).containsExactly(limited);
    }

    @Test
    void recordingTheSameApprovalAgainTellsNobody() {
        assertThat(anApprovedEmployer()
                        .recordApproval(anApproval(), trades(), TODAY)
                        .facts())
                .isEmpty();
    }

    @Test
    void allThatIsWrongWithAnApprovalIsNamedAtOnce() {
        var nonsense = new Approval("trylling", Set.of(), "Brev", TODAY.plusDays(1), LocalDate.of(2020, 1, 1));

        assertThatExceptionOfType(EmployerProblem.Flawed.class)
                .isThrownBy(() -> anEmployer().recordApproval(nonsense, trades(), TODAY))
                .satisfies(problem -> assertThat(problem.flaws())
                        .containsExactly(
                                Flaw.of("trade", Reason.UNKNOWN_TRADE),
                                Flaw.of("kinds", Reason.REQUIRED),
                                Flaw.of("date", Reason.IN_THE_FUTURE),
                                Flaw.of("validUntil", Reason.ENDS_BEFORE_START)));
    }

    @Test
    void removingAnApprovalIsAnnouncedOnce() {
        var removed = anApprovedEmployer().removeApproval(CARPENTRY);

        assertThat(removed.facts())
                .containsExactly(
                        new EmployerEvent.ApprovalRemoved(new EmployerId(Fixtures.EMPLOYER), "3909", CARPENTRY));
        assertThat(removed.next().removeApproval(CARPENTRY).facts()).isEmpty();
    }
}
