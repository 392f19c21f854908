package no.larvik.laereplass.employer.employers;

import static no.larvik.laereplass.employer.Fixtures.CARPENTRY;
import static no.larvik.laereplass.employer.Fixtures.OFFICE;
import static no.larvik.laereplass.employer.Fixtures.TODAY;
import static no.larvik.laereplass.employer.Fixtures.WORKSHOP;
import static no.larvik.laereplass.employer.Fixtures.anApproval;
import static no.larvik.laereplass.employer.Fixtures.anApprovedEmployer;
import static no.larvik.laereplass.employer.Fixtures.anEmployer;
import static no.larvik.laereplass.employer.Fixtures.anOffice;
import static no.larvik.laereplass.employer.Fixtures.trades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Actor.Role;
import no.larvik.laereplass.employer.Fixtures;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.Flaw.Reason;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.employers.Approval.Extent;
import no.larvik.laereplass.employer.register.Entered;
import no.larvik.laereplass.employer.register.Entity;
import org.junit.jupiter.api.Test;

class EmployerTest {

    @Test
    void registeringAnnouncesThatThereIsOneMoreEmployer() {
        var change = Employer.register(
                new EmployerId("e"), Fixtures.NUMBER, "Demo AS", anEmployer().contact(), "3909", true, null);

        assertThat(change.facts()).containsExactly(new EmployerEvent.Registered(new EmployerId("e"), "3909"));
        assertThat(change.next().demo()).isTrue();
    }

    @Test
    void aNewPlaceOfWorkIsAnnouncedAndFound() {
        var kitchen = new Unit(new UnitId("unit-2"), "Kjøkkenet", WORKSHOP.place(), null, null, null, null);

        var change = anEmployer().addUnit(kitchen);

        assertThat(change.next().unit(kitchen.id())).contains(kitchen);
        assertThat(change.next().unit(WORKSHOP.id())).contains(WORKSHOP);
        assertThat(change.facts()).hasSize(1).first().isInstanceOf(EmployerEvent.UnitAdded.class);
    }

    @Test
    void unitsStandInATreeAndNeverInACircle() {
        var place = WORKSHOP.place();
        var head = new Unit(new UnitId("head"), "Helse", place, null, null, null, null);
        var home = new Unit(new UnitId("home"), "Sykehjemmet", place, null, null, null, null);
        var employer = anEmployer().addUnit(head).next().addUnit(home).next();

        var placed = employer.placeUnit(home.id(), head.id(), Sector.HEALTH_AND_CARE);

        assertThat(placed.unit(home.id()).orElseThrow().parent()).isEqualTo(head.id());
        assertThat(placed.unit(home.id()).orElseThrow().sector()).isEqualTo(Sector.HEALTH_AND_CARE);
        assertThatExceptionOfType(EmployerProblem.Flawed.class)
                .isThrownBy(() -> placed.placeUnit(head.id(), home.id(), null))
                .satisfies(problem ->
                        assertThat(problem.flaws()).containsExactly(Flaw.of("parent", Reason.UNIT_IN_CIRCLE)));
        assertThatExceptionOfType(EmployerProblem.Flawed.class)
                .isThrownBy(() -> placed.placeUnit(head.id(), head.id(), null));
        assertThatExceptionOfType(EmployerProblem.Flawed.class)
                .isThrownBy(() -> placed.placeUnit(head.id(), new UnitId("elsewhere"), null));
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
        var until = new Approval(CARPENTRY, Set.of(Kind.LAERLING), "Brev", TODAY.minusYears(1), TODAY, null);

        assertThat(until.covers(CARPENTRY, Kind.LAERLING, TODAY)).isTrue();
        assertThat(until.covers(CARPENTRY, Kind.LAERLING, TODAY.plusDays(1))).isFalse();
    }

    @Test
    void aLaterWordAboutTheSameTradeAndKindReplacesTheEarlierOne() {
        var both = new Approval(
                CARPENTRY, Set.of(Kind.LAERLING, Kind.LAEREKANDIDAT), "Brev", TODAY.minusYears(1), null, null);
        var later = new Approval(CARPENTRY, Set.of(Kind.LAEREKANDIDAT), "Nytt brev", TODAY, TODAY.plusYears(1), null);

        var next = anEmployer().recordApproval(both, trades(), TODAY).next();
        next = next.recordApproval(later, trades(), TODAY).next();

        assertThat(next.approvals())
                .containsExactly(
                        new Approval(CARPENTRY, Set.of(Kind.LAERLING), "Brev", TODAY.minusYears(1), null, null), later);
    }

    @Test
    void anApprovalSaysHowFarItReaches() {
        var all = Set.of(Kind.LAERLING, Kind.LAEREKANDIDAT, Kind.PRAKSISBREV);

        assertThat(new Approval(CARPENTRY, all, "Brev", TODAY, null, null).extent())
                .isEqualTo(Extent.FULL);
        assertThat(anApproval().extent()).isEqualTo(Extent.LIMITED);
        assertThat(new Approval(CARPENTRY, all, "Brev", TODAY, null, OFFICE).extent())
                .isEqualTo(Extent.THROUGH_OFFICE);
    }

    @Test
    void anApprovalThroughAnOfficeIsWorthNothingWithoutTheMembership() {
        var through = new Approval(CARPENTRY, Set.of(Kind.LAERLING), "Brev", TODAY, null, OFFICE);
        assertThatExceptionOfType(EmployerProblem.Flawed.class)
                .isThrownBy(() -> anEmployer().recordApproval(through, trades(), TODAY))
                .satisfies(
                        problem -> assertThat(problem.flaws()).containsExactly(Flaw.of("office", Reason.NOT_A_MEMBER)));

        var member = anEmployer().join(anOffice(), TODAY, "Medlemsliste", TODAY).next();
        var approved = member.recordApproval(through, trades(), TODAY).next();
        assertThat(approved.isApprovedFor(CARPENTRY, Kind.LAERLING, TODAY)).isTrue();

        var left = approved.leave(OFFICE);
        assertThat(left.next().isApprovedFor(CARPENTRY, Kind.LAERLING, TODAY)).isFalse();
        assertThat(left.next().approvals()).containsExactly(through);
        assertThat(left.facts())
                .containsExactly(new EmployerEvent.OfficeLeft(new EmployerId(Fixtures.EMPLOYER), "3909", OFFICE));
    }

    @Test
    void onlyAnotherEmployerThatIsATrainingOfficeCanBeJoined() {
        assertThatExceptionOfType(EmployerProblem.Flawed.class)
                .isThrownBy(() -> anEmployer().join(anEmployer(), TODAY.plusDays(1), "Liste", TODAY))
                .satisfies(problem -> assertThat(problem.flaws())
                        .containsExactly(
                                Flaw.of("office", Reason.NOT_AN_OFFICE),
                                Flaw.of("office", Reason.OFFICE_ITSELF),
                                Flaw.of("since", Reason.IN_THE_FUTURE)));
    }

    @Test
    void theRegistersNameIsTheNameAndWhoeverIsOverTakesNobodyOn() {
        var entity = new Entity(
                "910000004",
                "Demo Tømrer Larvik AS",
                Entity.Sort.LEGAL_ENTITY,
                "AS",
                null,
                Entity.Address.NONE,
                null,
                null,
                9,
                Entity.Standing.BANKRUPT,
                TODAY);

        var told = anEmployer().entered(Entered.first(entity, Instant.EPOCH));

        assertThat(told.name()).isEqualTo("Demo Tømrer Larvik AS");
        assertThat(told.goesOn()).isFalse();
        assertThat(anEmployer().goesOn()).isTrue();
    }

    @Test
    void theOfficeOfAMemberSpeaksForItAndNoOtherOfficeDoes() {
        var member = anEmployer().join(anOffice(), TODAY, "Medlemsliste", TODAY).next();
        var oda = new Actor("oda", "Oda Demo", Set.of(Role.EMPLOYER), "3909", "910000012");
        var other = new Actor("ola", "Ola Demo", Set.of(Role.EMPLOYER), "3909", "910000020");

        assertThat(member.isSpokenForBy(oda)).isTrue();
        assertThat(member.isSpokenForBy(other)).isFalse();
        assertThat(anEmployer().isSpokenForBy(oda)).isFalse();
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
        var nonsense = new Approval("trylling", Set.of(), "Brev", TODAY.plusDays(1), LocalDate.of(2020, 1, 1), null);

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
        var removed = anApprovedEmployer().removeApproval(CARPENTRY, Set.of(Kind.LAERLING));

        assertThat(removed.facts())
                .containsExactly(
                        new EmployerEvent.ApprovalRemoved(new EmployerId(Fixtures.EMPLOYER), "3909", CARPENTRY));
        assertThat(removed.next()
                        .removeApproval(CARPENTRY, Set.of(Kind.LAERLING))
                        .facts())
                .isEmpty();
    }
}
