package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.ID;
import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.NOON;
import static no.larvik.laereplass.candidate.Cases.TEXT;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static no.larvik.laereplass.candidate.Cases.kari;
import static no.larvik.laereplass.candidate.Cases.nora;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentingTest {

    private static final Purpose NAV = new Purpose.ForAgency("NAV");
    private static final OnBehalf BY_PHONE = new OnBehalf(OnBehalf.How.PHONE, NOON);

    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final Consenting consenting = new Consenting(
            candidates,
            new Looks(),
            new ConsentTexts(List.of(TEXT)),
            new Agencies(List.of("NAV")),
            InstantSource.fixed(NOON));

    @Test
    void eachPurposeIsGivenAndTakenBackByItself() {
        candidates.with(aCandidate().linkedTo(KARI).build());

        consenting.agree(ID, kari(), NAV, TEXT, null);
        consenting.agree(ID, kari(), Candidate.MATCHING, TEXT, null);
        var left = consenting.end(ID, kari(), NAV);

        assertThat(left.consents().covers(NAV, NOON)).isFalse();
        assertThat(left.consents().covers(Candidate.MATCHING, NOON)).isTrue();
        assertThat(left.consents().history()).hasSize(2);
    }

    @Test
    void whoMayHelpIsAnnouncedToNobody() {
        candidates.with(aCandidate().linkedTo(KARI).build());

        consenting.agree(ID, kari(), NAV, TEXT, null);
        consenting.end(ID, kari(), NAV);
        consenting.end(ID, kari(), Candidate.NOTIFICATIONS);

        assertThat(candidates.announced).isEmpty();
    }

    @Test
    void newsIsSentUntilThePersonSaysNoAndAgainAfterAYes() {
        candidates.with(aCandidate().linkedTo(KARI).build());
        assertThat(candidates.get().maySendNews()).isTrue();

        assertThat(consenting.end(ID, kari(), Candidate.NOTIFICATIONS).maySendNews())
                .isFalse();
        var again = consenting.end(ID, kari(), Candidate.NOTIFICATIONS);
        assertThat(again.consents().history()).hasSize(1);

        assertThat(consenting
                        .agree(ID, kari(), Candidate.NOTIFICATIONS, TEXT, null)
                        .maySendNews())
                .isTrue();
    }

    @Test
    void anAgencyNobodyKnowsCannotBeLetIn() {
        candidates.with(aCandidate().linkedTo(KARI).build());

        assertThatThrownBy(() -> consenting.agree(ID, kari(), new Purpose.ForAgency("SIRKUS"), TEXT, null))
                .isInstanceOf(CandidateProblem.InvalidFields.class);
    }

    @Test
    void staffRecordAYesButCannotGiveOne() {
        candidates.with(aCandidate().build());

        assertThatThrownBy(() -> consenting.agree(ID, nora(), NAV, TEXT, null))
                .isInstanceOf(CandidateProblem.NotInYourRole.class);
        var recorded = consenting.agree(ID, nora(), NAV, TEXT, BY_PHONE);

        assertThat(recorded.consents().active(NAV, NOON))
                .get()
                .extracting(Consent::onBehalf)
                .isEqualTo(BY_PHONE);
    }

    @Test
    void whoSaysYesThemselvesConfirmsWhatWasRecorded() {
        candidates.with(aCandidate().build());
        consenting.agree(ID, nora(), NAV, TEXT, BY_PHONE);
        var linked = candidates.get().but().subject(KARI).done();
        candidates.with(linked);

        var confirmed = consenting.agree(ID, kari(), NAV, TEXT, null);

        assertThat(confirmed.consents().last(NAV))
                .get()
                .extracting(Consent::onBehalf)
                .isNull();
        assertThat(confirmed.consents().history()).hasSize(2);
    }
}
