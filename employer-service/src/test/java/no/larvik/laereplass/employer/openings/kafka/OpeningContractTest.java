package no.larvik.laereplass.employer.openings.kafka;

import static no.larvik.laereplass.employer.Fixtures.TODAY;
import static no.larvik.laereplass.employer.Fixtures.anApprovedEmployer;
import static no.larvik.laereplass.employer.Fixtures.details;
import static no.larvik.laereplass.employer.Fixtures.terms;
import static no.larvik.laereplass.employer.Fixtures.trades;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Fixtures;
import no.larvik.laereplass.employer.contracts.Contracts;
import no.larvik.laereplass.employer.openings.Checks;
import no.larvik.laereplass.employer.openings.Field;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.OpeningEvent;
import no.larvik.laereplass.employer.openings.OpeningId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class OpeningContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsAnnouncedIsWhatWasAgreed(Change<Opening, OpeningEvent> change) {
        assertThat(OpeningFacts.of(change.facts()))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(Contracts.errors(
                                fact.type() + ".v" + fact.typeVersion(), JSON.writeValueAsString(fact.payload())))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theStateIsWhatWasAgreed(Change<Opening, OpeningEvent> change) {
        var state = JSON.writeValueAsString(OpeningStateV1.of(change.next(), Fixtures.NEVER));

        assertThat(Contracts.errors("opening.state.v1", state)).isEmpty();
        assertThat(state)
                .doesNotContain(
                        "Demo",
                        "Bli tømrer",
                        "bygger hus",
                        "Fått nok",
                        "Havnegata",
                        "Verkstedet",
                        "høyder",
                        "verktøy",
                        "4000");
    }

    @Test
    void everyFieldThatCanChangeHasAWordInTheContract() {
        var everything = new OpeningEvent.Changed(
                new OpeningId(ID), anApprovedEmployer().id(), "3909", Arrays.asList(Field.values()));
        var fact = OpeningFacts.of(List.of(everything)).getFirst();

        assertThat(Contracts.errors("opening.changed.v1", JSON.writeValueAsString(fact.payload())))
                .isEmpty();
    }

    static Stream<Change<Opening, OpeningEvent>> changes() {
        var checks = Checks.against(anApprovedEmployer(), trades(), TODAY, Fixtures.NEVER);
        var empty = Opening.draft(new OpeningId(ID), terms().empty(), false, checks);
        var draft = Opening.draft(new OpeningId(ID), terms().build(), false, checks);
        var published = draft.next().publish(checks);
        var told = Opening.draft(new OpeningId(ID), terms().details(details()).build(), false, checks)
                .next()
                .publish(checks);
        return Stream.of(
                empty,
                draft,
                published,
                told,
                told.next().lapse(LocalDate.of(2027, 3, 2)),
                told.next().fill(),
                published.next().edit(terms().seats(4).build(), checks),
                published.next().withdraw("Fått nok folk"));
    }

    private static final String ID = "019a8f00-0000-7000-8000-000000000003";
}
