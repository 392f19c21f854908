package no.larvik.laereplass.employer.openings;

import static no.larvik.laereplass.employer.Fixtures.TODAY;
import static no.larvik.laereplass.employer.Fixtures.checks;
import static no.larvik.laereplass.employer.Fixtures.details;
import static no.larvik.laereplass.employer.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.Flaw.Reason;
import no.larvik.laereplass.employer.openings.Entry.What;
import no.larvik.laereplass.employer.openings.Entry.Who;
import org.junit.jupiter.api.Test;

class OpeningLifeTest {

    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 1);
    private static final Author ROLF = new Author(Who.EMPLOYER, "Rolf Demo", Instant.parse("2026-11-21T10:40:00Z"));

    @Test
    void anOpeningLapsesTheDayAfterItsDeadlineAndNotBefore() {
        assertThat(published().lapse(DEADLINE).facts()).isEmpty();

        var lapsed = published().lapse(DEADLINE.plusDays(1));

        assertThat(lapsed.next().status()).isEqualTo(Status.LAPSED);
        assertThat(lapsed.next().isPublished()).isTrue();
        assertThat(lapsed.facts()).singleElement().isInstanceOf(OpeningEvent.Lapsed.class);
    }

    @Test
    void withoutADeadlineNothingLapses() {
        var open = draft(terms().build()).publish(checks()).next();

        assertThat(open.lapse(LocalDate.of(2030, 1, 1)).facts()).isEmpty();
    }

    @Test
    void extendingBringsALapsedOpeningBack() {
        var lapsed = published().lapse(DEADLINE.plusDays(1)).next();

        var extended = lapsed.extend(DEADLINE.plusMonths(1), checks());

        assertThat(extended.next().status()).isEqualTo(Status.PUBLISHED);
        assertThat(extended.facts())
                .singleElement()
                .isEqualTo(
                        new OpeningEvent.Changed(lapsed.id(), lapsed.poster().id(), "3909", List.of(Field.DEADLINE)));
    }

    @Test
    void aDeadlineInThePastExtendsNothing() {
        assertThatExceptionOfType(OpeningProblem.Flawed.class)
                .isThrownBy(() -> published().extend(TODAY.minusDays(1), checks()))
                .satisfies(problem -> assertThat(problem.flaws())
                        .containsExactly(Flaw.of("details/deadline", Reason.DEADLINE_PASSED)));
    }

    @Test
    void aDraftCanNeitherBeExtendedNorFilled() {
        var draft = draft(terms().build());

        assertThatExceptionOfType(OpeningProblem.NotPublished.class).isThrownBy(() -> draft.extend(DEADLINE, checks()));
        assertThatExceptionOfType(OpeningProblem.NotPublished.class).isThrownBy(draft::fill);
    }

    @Test
    void filledIsFinal() {
        var filled = published().fill().next();

        assertThat(filled.isPublished()).isFalse();
        assertThat(filled.fill().facts()).isEmpty();
        assertThatExceptionOfType(OpeningProblem.AlreadyFilled.class)
                .isThrownBy(() -> filled.edit(terms().seats(9).build(), checks()));
        assertThatExceptionOfType(OpeningProblem.AlreadyFilled.class).isThrownBy(() -> filled.withdraw("nei"));
    }

    @Test
    void wordingThatShutsSomebodyOutIsNotPublishedUntilStaffLetItStand() {
        var draft = draft(terms().tasks("Vi søker en gutt til verkstedet vårt.").build());

        assertThatExceptionOfType(OpeningProblem.NotReady.class)
                .isThrownBy(() -> draft.publish(checks()))
                .satisfies(problem -> assertThat(problem.flaws())
                        .singleElement()
                        .satisfies(flaw -> {
                            assertThat(flaw.field()).isEqualTo("tasks");
                            assertThat(flaw.reason()).isEqualTo(Reason.WORDING_GENDER);
                            assertThat(flaw.figures()).containsEntry("phrase", "gutt");
                        }));

        var accepted = draft.acceptWording("Rollen i teaterstykket er en gutt").next();

        assertThat(accepted.publish(checks()).next().isPublished()).isTrue();
    }

    @Test
    void whatWasAcceptedDoesNotCoverWhatIsWrittenLater() {
        var accepted = draft(
                        terms().tasks("Vi søker en gutt til verkstedet vårt.").build())
                .acceptWording("Lovlig her")
                .next()
                .publish(checks())
                .next();

        assertThatExceptionOfType(OpeningProblem.Flawed.class)
                .isThrownBy(() -> accepted.edit(
                        terms().tasks("Vi søker en gutt med god helse til verkstedet.")
                                .build(),
                        checks()));
    }

    @Test
    void aCopyKeepsWhatIsWrittenAndDropsTheDaysThatAreOver() {
        var copied = published().copied(LocalDate.of(2027, 8, 2));

        assertThat(copied.tasks()).isEqualTo(terms().build().tasks());
        assertThat(copied.startFrom()).isNull();
        assertThat(copied.details().deadline()).isNull();
        assertThat(copied.details().questions()).isEqualTo(details().questions());
    }

    @Test
    void theHistoryTellsWhatChangedOnceOthersCouldSeeIt() {
        var before = published();
        var after = before.edit(terms().details(details()).seats(4).build(), checks())
                .next();

        var entry = before.history().after(before, after, ROLF).entries().getLast();

        assertThat(entry.what()).isEqualTo(What.EDITED);
        assertThat(entry.by()).isEqualTo("Rolf Demo");
        assertThat(entry.fields()).containsExactly(new Entry.FieldChange(Field.SEATS, "2", "4"));
    }

    @Test
    void aDraftThatSavesItselfIsOneLine() {
        var history = new History(List.of(new Entry(ROLF.at(), Who.EMPLOYER, "Rolf Demo", What.DRAFTED, List.of())));
        for (int i = 0; i < 20; i++)
            history = history.with(
                    new Entry(ROLF.at().plusSeconds(i), Who.EMPLOYER, "Rolf Demo", What.EDITED, List.of()));

        assertThat(history.entries()).extracting(Entry::what).containsExactly(What.DRAFTED, What.EDITED);
        assertThat(history.entries().getLast().at()).isEqualTo(ROLF.at().plusSeconds(19));
    }

    @Test
    void aLongHistoryKeepsItsBeginningAndItsEnd() {
        var history = new History(List.of(new Entry(ROLF.at(), Who.EMPLOYER, "Rolf Demo", What.DRAFTED, List.of())));
        for (int i = 0; i < 200; i++)
            history = history.with(new Entry(ROLF.at().plusSeconds(i), Who.STAFF, "Nora " + i, What.EDITED, List.of()));

        assertThat(history.entries()).hasSize(History.MOST);
        assertThat(history.entries().getFirst().what()).isEqualTo(What.DRAFTED);
        assertThat(history.entries().getLast().by()).isEqualTo("Nora 199");
    }

    private static Opening draft(Terms terms) {
        return Opening.draft(new OpeningId("opening-1"), terms, false, checks()).next();
    }

    private static Opening published() {
        return draft(terms().details(details()).build()).publish(checks()).next();
    }
}
