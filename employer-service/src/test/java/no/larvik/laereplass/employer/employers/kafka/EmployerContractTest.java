package no.larvik.laereplass.employer.employers.kafka;

import static no.larvik.laereplass.employer.Fixtures.TODAY;
import static no.larvik.laereplass.employer.Fixtures.WORKSHOP;
import static no.larvik.laereplass.employer.Fixtures.anApproval;
import static no.larvik.laereplass.employer.Fixtures.anEmployer;
import static no.larvik.laereplass.employer.Fixtures.anOffice;
import static no.larvik.laereplass.employer.Fixtures.trades;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.contracts.Contracts;
import no.larvik.laereplass.employer.employers.Approval;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class EmployerContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsAnnouncedIsWhatWasAgreed(Change<Employer, EmployerEvent> change) {
        assertThat(EmployerFacts.of(change.facts()))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(Contracts.errors(typeOf(fact), JSON.writeValueAsString(fact.payload())))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theStateIsWhatWasAgreed(Change<Employer, EmployerEvent> change) {
        var state = JSON.writeValueAsString(EmployerStateV1.of(change.next()));

        assertThat(Contracts.errors("employer.state.v1", state)).isEmpty();
        assertThat(state).doesNotContain("Demo", "demo.invalid", "+47", "Brev", "Havnegata", "Verkstedet");
    }

    @Test
    void theStateNamesTheOfficesAMemberIsPostedForBy() {
        var joined = anEmployer().join(anOffice(), TODAY, "Brev om medlemskap", TODAY);

        assertThat(EmployerStateV1.of(joined.next()))
                .containsEntry("offices", List.of(anOffice().id().value()));
        assertThat(EmployerStateV1.of(joined.next().leave(anOffice().id()).next()))
                .doesNotContainKey("offices");
    }

    static Stream<Change<Employer, EmployerEvent>> changes() {
        var employer = anEmployer();
        var until = new Approval("kokkfaget", Set.of(Kind.values()), "Brev", TODAY, TODAY.plusYears(2), null);
        var approved = employer.recordApproval(anApproval(), trades(), TODAY);
        var joined = approved.next().join(anOffice(), TODAY, "Brev om medlemskap", TODAY);
        return Stream.of(
                Employer.register(
                        employer.id(),
                        employer.organisationNumber(),
                        "Demo AS",
                        employer.contact(),
                        "3909",
                        true,
                        null),
                employer.addUnit(WORKSHOP),
                approved,
                approved.next().recordApproval(until, trades(), TODAY),
                approved.next().removeApproval("tomrerfaget", Set.of(Kind.LAERLING)),
                joined,
                joined.next().leave(anOffice().id()));
    }

    private static String typeOf(Fact fact) {
        return fact.type() + ".v" + fact.typeVersion();
    }
}
