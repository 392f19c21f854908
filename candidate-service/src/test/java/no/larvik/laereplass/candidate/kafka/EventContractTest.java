package no.larvik.laereplass.candidate.kafka;

import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.LARVIK;
import static no.larvik.laereplass.candidate.Cases.SMS;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.CandidateEvent;
import no.larvik.laereplass.candidate.Purpose;
import no.larvik.laereplass.chassis.store.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventContractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Purpose OPENING = new Purpose.ForOpening("01939d4e-0000-7000-8000-0000000000b1");
    private static final String STATE = "candidate.state.v1";
    private static final List<String> CANARIES = List.of(
            "kanari",
            "Fornavn",
            "Etternavn",
            "+4741234567",
            "41234567",
            "90090909",
            "demo.invalid",
            "3256",
            "2009-03-14");

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<CandidateEvent> events() {
        return Stream.of(
                new CandidateEvent.Registered(ID, LARVIK, true),
                new CandidateEvent.Registered(ID, LARVIK, false),
                new CandidateEvent.WishesChanged(ID, LARVIK),
                new CandidateEvent.ConsentGiven(ID, LARVIK, new Purpose.Matching(), true),
                new CandidateEvent.ConsentGiven(ID, LARVIK, OPENING, false),
                new CandidateEvent.ConsentWithdrawn(ID, LARVIK, new Purpose.Matching()),
                new CandidateEvent.ConsentWithdrawn(ID, LARVIK, OPENING),
                new CandidateEvent.Published(ID, LARVIK),
                new CandidateEvent.Withdrawn(ID, LARVIK),
                new CandidateEvent.Corrected(ID, LARVIK),
                new CandidateEvent.Paused(ID, LARVIK),
                new CandidateEvent.Resumed(ID, LARVIK),
                new CandidateEvent.Invited(ID, LARVIK, SMS),
                new CandidateEvent.Linked(ID, LARVIK));
    }

    static Stream<Candidate> cases() {
        return Stream.of(
                aCandidate().build(),
                aCandidate().wishing("helsearbeiderfaget").build(),
                aCandidate()
                        .wishing("helsearbeiderfaget", "tomrerfaget")
                        .agreed()
                        .published()
                        .build(),
                aCandidate()
                        .wishing("tomrerfaget")
                        .agreed()
                        .published()
                        .paused(LocalDate.of(2026, 12, 24))
                        .withGuardian()
                        .build(),
                aCandidate()
                        .born(LocalDate.of(2006, 1, 1))
                        .wishing("tomrerfaget")
                        .agreed()
                        .published()
                        .linkedTo("demo-kari")
                        .build());
    }

    static List<String> samples() {
        return Contracts.samples();
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatWeAnnounceIsWhatTheSchemaPromises(CandidateEvent event) {
        var fact = CandidateFactsV1.of(event);

        assertThat(Contracts.faults(type(fact), wire(fact.payload()))).isEmpty();
    }

    @Test
    void everyKindOfEventIsCoveredHere() {
        var covered = events().map(Object::getClass).distinct().toList();

        assertThat(covered).containsExactlyInAnyOrder(CandidateEvent.class.getPermittedSubclasses());
    }

    @Test
    void everySchemaBelongsToSomethingWeSend() {
        var sent = new ArrayList<>(events().map(CandidateFactsV1::of)
                .map(EventContractTest::type)
                .distinct()
                .toList());
        sent.add(STATE);
        sent.add("candidate.erased.v1"); // by the chassis, when a case is erased

        assertThat(Contracts.types()).containsExactlyInAnyOrderElementsOf(sent);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theStateRecordIsWhatTheSchemaPromises(Candidate candidate) {
        assertThat(Contracts.faults(STATE, wire(CandidateStateV1.of(candidate, TODAY))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingThatTellsWhoSomebodyIsTravels(Candidate candidate) {
        var bytes = wire(CandidateStateV1.of(candidate, TODAY)).toString();

        assertThat(bytes).doesNotContain(CANARIES);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleEverPublishedStillHolds(String sample) {
        assertThat(Contracts.faults(Contracts.typeOf(sample), Contracts.sample(sample)))
                .isEmpty();
    }

    @Test
    void everySchemaHasASample() {
        var shown = samples().stream().map(Contracts::typeOf).distinct().toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(Contracts.types());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFieldNobodyPromisedIsNoticed(String sample) {
        var more = (ObjectNode) Contracts.sample(sample);
        more.put("postalCode", "3256");

        assertThat(Contracts.faults(Contracts.typeOf(sample), more)).isNotEmpty();
    }

    @Test
    void whoIsOfAgeSendsNoBirthday() {
        var grown = aCandidate().wishing("tomrerfaget").agreed().published();

        assertThat(CandidateStateV1.of(grown.build(), TODAY)).containsEntry("adultFrom", "2027-03-14");
        assertThat(CandidateStateV1.of(grown.build(), LocalDate.of(2027, 3, 14)))
                .doesNotContainKey("adultFrom");
    }

    @Test
    void whoIsNotPublishedIsOnlyAnId() {
        var draft = aCandidate().wishing("tomrerfaget").agreed().build();

        assertThat(CandidateStateV1.of(draft, TODAY))
                .isEqualTo(Map.of("id", ID.value(), "municipality", LARVIK, "published", false));
    }

    @Test
    void aPauseIsToldUntilItsDayHasCome() {
        var paused = aCandidate()
                .wishing("tomrerfaget")
                .agreed()
                .published()
                .paused(LocalDate.of(2026, 12, 24))
                .build();

        assertThat(CandidateStateV1.of(paused, LocalDate.of(2026, 12, 23))).containsEntry("paused", true);
        assertThat(CandidateStateV1.of(paused, LocalDate.of(2026, 12, 24))).containsEntry("paused", false);
    }

    private JsonNode wire(Map<String, ?> payload) {
        return json.readTree(json.writeValueAsBytes(payload));
    }

    private static String type(Fact fact) {
        return fact.type() + ".v" + fact.typeVersion();
    }
}
