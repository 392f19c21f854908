package no.larvik.laereplass.candidate.mongo;

import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.Consent;
import no.larvik.laereplass.candidate.Consents;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Purpose;
import no.larvik.laereplass.chassis.store.Stored;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CandidateDocumentTest {

    static Stream<Candidate> cases() {
        return Stream.of(
                aCandidate().build(),
                aCandidate().untaken().linkedTo("demo-kari").build(),
                aCandidate().invited("seal").wishing().build(),
                aCandidate().withCodesMade(3).build(),
                aCandidate().invitedBySms("seal", "locked").build(),
                aCandidate().invitedBySms("seal", null).build(),
                aCandidate().paused(null).withGuardian().build(),
                aCandidate().paused(LocalDate.of(2026, 12, 24)).build(),
                aCandidate()
                        .wishing("tomrerfaget", "helsearbeiderfaget")
                        .agreed()
                        .published()
                        .build());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseComesBackAsItWasStored(Candidate candidate) {
        var stored = new Stored(ID.value(), 7, 3, throughBson(CandidateDocument.of(candidate)), false);

        assertThat(CandidateDocument.toCandidate(stored)).isEqualTo(candidate);
    }

    @Test
    void theHistoryOfConsentsComesBackToo() {
        var history = new Consents(List.of(
                new Consent(
                        new Purpose.Matching(),
                        "2026-1",
                        null,
                        NOON,
                        "demo-nora",
                        new OnBehalf(OnBehalf.How.PAPER, NOON.minusSeconds(60)),
                        null,
                        new Consent.Withdrawal(NOON.plusSeconds(60), "demo-kari")),
                new Consent(new Purpose.Notifications(), "2026-1", null, NOON, "demo-kari", null, null, null),
                new Consent(new Purpose.ForAgency("NAV"), "2026-1", null, NOON, "demo-kari", null, null, null),
                new Consent(
                        new Purpose.ForOpening("o1"),
                        "2026-1",
                        "m1",
                        NOON,
                        "demo-kari",
                        null,
                        NOON.plusSeconds(3600),
                        null)));

        var back = ConsentDocument.toConsents(ConsentDocument.of(history));

        assertThat(back).isEqualTo(history);
    }

    @Test
    void whatIsNotThereLeavesNoTraceForAUniqueIndexToTripOver() {
        assertThat(CandidateDocument.of(aCandidate().untaken().build()))
                .doesNotContainKeys("subject", "invitation", "contact", "wishes");
    }

    private static Document throughBson(Document document) {
        var bson =
                document.toBsonDocument(BsonDocument.class, com.mongodb.MongoClientSettings.getDefaultCodecRegistry());
        return new DocumentCodec()
                .decode(bson.asBsonReader(), DecoderContext.builder().build());
    }
}
