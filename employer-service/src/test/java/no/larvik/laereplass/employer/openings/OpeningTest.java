package no.larvik.laereplass.employer.openings;

import static no.larvik.laereplass.employer.Fixtures.TODAY;
import static no.larvik.laereplass.employer.Fixtures.anApprovedEmployer;
import static no.larvik.laereplass.employer.Fixtures.terms;
import static no.larvik.laereplass.employer.Fixtures.trades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.employer.Fixtures;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.Flaw.Reason;
import no.larvik.laereplass.employer.codes.Kind;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final OpeningId ID = new OpeningId("opening-1");
    private static final Checks CHECKS = Checks.against(anApprovedEmployer(), trades(), TODAY, Fixtures.NEVER);

    @Test
    void aDraftMayBeAlmostEmpty() {
        var draft = Opening.draft(ID, terms().empty(), false, CHECKS);

        assertThat(draft.next().status()).isEqualTo(Status.DRAFT);
        assertThat(draft.next().municipality()).isEqualTo("3909");
        assertThat(draft.facts()).hasSize(1).first().isInstanceOf(OpeningEvent.Drafted.class);
    }

    @Test
    void publishingAnnouncesIt() {
        var change = draft(terms().build()).publish(CHECKS);

        assertThat(change.next().isPublished()).isTrue();
        assertThat(change.facts())
                .containsExactly(
                        new OpeningEvent.Published(ID, anApprovedEmployer().id(), Fixtures.LARVIK.municipality()));
    }

    @Test
    void publishingTwiceAnnouncesNothing() {
        assertThat(published().publish(CHECKS).facts()).isEmpty();
    }

    @Test
    void anEmptyDraftIsToldEverythingItLacks() {
        var draft = draft(terms().empty());

        assertThatExceptionOfType(OpeningProblem.NotReady.class)
                .isThrownBy(() -> draft.publish(CHECKS))
                .satisfies(problem -> assertThat(problem.flaws())
                        .extracting(Flaw::field)
                        .containsExactly("unitId", "trade", "kind", "seats", "title", "startFrom", "tasks"));
    }

    @Test
    void anApprenticeNeedsAnApprovedEmployer() {
        var notApproved = Checks.against(Fixtures.anEmployer(), trades(), TODAY, Fixtures.NEVER);

        assertThatExceptionOfType(OpeningProblem.NotReady.class)
                .isThrownBy(() -> draft(terms().build()).publish(notApproved))
                .satisfies(problem -> assertThat(problem.flaws())
                        .singleElement()
                        .satisfies(flaw -> {
                            assertThat(flaw.reason()).isEqualTo(Reason.NO_APPROVAL);
                            assertThat(flaw.figures()).containsEntry("trade", "Tømrerfaget");
                        }));
    }

    @Test
    void practiceNeedsNoApproval() {
        var notApproved = Checks.against(Fixtures.anEmployer(), trades(), TODAY, Fixtures.NEVER);

        assertThat(draft(terms().kind(Kind.PRAKSIS).build())
                        .publish(notApproved)
                        .facts())
                .hasSize(1);
        assertThat(draft(terms().kind(Kind.YFF_PRAKSIS).build())
                        .publish(notApproved)
                        .facts())
                .hasSize(1);
    }

    @Test
    void editingADraftTellsNobodyElse() {
        var change = draft(terms().empty()).edit(terms().build(), CHECKS);

        assertThat(change.next().terms()).isEqualTo(terms().build());
        assertThat(change.facts()).isEmpty();
    }

    @Test
    void editingAPublishedOpeningAnnouncesTheFieldsThatChanged() {
        var change = published().edit(terms().seats(3).title("Bygg hus").build(), CHECKS);

        assertThat(change.facts())
                .containsExactly(new OpeningEvent.Changed(
                        ID, anApprovedEmployer().id(), "3909", List.of(Field.SEATS, Field.TITLE)));
    }

    @Test
    void writingTheSameAgainChangesNothing() {
        assertThat(published().edit(terms().build(), CHECKS).facts()).isEmpty();
    }

    @Test
    void aPublishedOpeningCannotBecomeUnfitToPublish() {
        assertThatExceptionOfType(OpeningProblem.Flawed.class)
                .isThrownBy(() -> published().edit(terms().empty(), CHECKS));
    }

    @Test
    void aSpellingMistakeCanBeMendedAfterTheStart() {
        var later = Checks.against(anApprovedEmployer(), trades(), LocalDate.of(2027, 8, 4), Fixtures.NEVER);

        assertThat(published()
                        .edit(terms().title("Riktig skrevet").build(), later)
                        .facts())
                .hasSize(1);
    }

    @Test
    void withdrawnIsFinal() {
        var withdrawn = published().withdraw("Vi har fått den vi trenger").next();

        assertThat(withdrawn.withdraw("igjen").facts()).isEmpty();
        assertThatExceptionOfType(OpeningProblem.AlreadyWithdrawn.class).isThrownBy(() -> withdrawn.publish(CHECKS));
        assertThatExceptionOfType(OpeningProblem.AlreadyWithdrawn.class)
                .isThrownBy(() -> withdrawn.edit(terms().build(), CHECKS));
    }

    private static Opening draft(Terms terms) {
        return Opening.draft(ID, terms, false, CHECKS).next();
    }

    private static Opening published() {
        return draft(terms().build()).publish(CHECKS).next();
    }
}
