package no.larvik.laereplass.notification.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Occasion;
import no.larvik.laereplass.notification.Words;
import org.junit.jupiter.api.Test;

class AuthoringTest {

    private static final String MAIL = "mail.PROPOSAL.CANDIDATE";
    private static final String SMS = "sms.PROPOSAL";
    private static final String WHY = "Klarere for de unge.";

    private final InMemoryTemplates store = new InMemoryTemplates();
    private final List<String> trail = new ArrayList<>();
    private final Authoring authoring = new Authoring(
            store,
            id -> {
                trail.add(id.key());
                return "administrator 1234abcd";
            },
            (language, words) -> language + ": " + words.text(),
            () -> Instant.parse("2026-11-23T09:00:00Z"));
    private final StoredWordings wordings = new StoredWordings(store);

    @Test
    void whatIsSavedIsWhatTheNextMessageSays() {
        assertThat(mail(Language.NB).version()).isZero();

        authoring.decide(MAIL, change(Language.NB, "Ny tittel", "Ny tekst."), 0, "3909");

        assertThat(mail(Language.NB).words()).isEqualTo(new Words("Ny tittel", "Ny tekst."));
        assertThat(mail(Language.NB).code()).isEqualTo("nb/1");
        assertThat(mail(Language.EN).words().title()).startsWith("You have a message");
        assertThat(trail).containsExactly(MAIL);
        assertThat(authoring.history(MAIL)).singleElement().satisfies(edition -> {
            assertThat(edition.by()).isEqualTo("administrator 1234abcd");
            assertThat(edition.why()).isEqualTo(WHY);
        });
    }

    @Test
    void goingBackIsADecisionOfItsOwn() {
        authoring.decide(MAIL, change(Language.NB, "Ny tittel", "Ny tekst."), 0, "3909");
        authoring.decide(MAIL, new Authoring.Change(Language.NB, null, false, WHY), 1, "3909");

        assertThat(mail(Language.NB).words().title()).isEqualTo("Du har fått en melding på Læreplass Larvik");
        assertThat(mail(Language.NB).version()).isEqualTo(2);
        assertThat(authoring.history(MAIL)).extracting(Edition::number).containsExactly(2, 1);
    }

    @Test
    void whoHasNotSeenTheNewestIsToldWhoAndWhen() {
        authoring.decide(MAIL, change(Language.NB, "Ny tittel", "Ny tekst."), 0, "3909");

        assertThatThrownBy(() -> authoring.decide(MAIL, change(Language.NN, "Ny", "Ny."), 0, "3909"))
                .isInstanceOfSatisfying(TemplateProblem.DecidedMeanwhile.class, problem -> {
                    assertThat(problem.version()).isEqualTo(1);
                    assertThat(problem.by()).isEqualTo("administrator 1234abcd");
                    assertThat(problem.at()).isEqualTo("2026-11-23T09:00:00Z");
                });
        assertThat(trail).hasSize(1);
    }

    @Test
    void aTextWithoutWhatItNeedsIsNotSavedAndNotAudited() {
        assertThatThrownBy(() -> authoring.decide(SMS, change(Language.NB, "", "Hei {navn}."), 0, "3909"))
                .isInstanceOfSatisfying(
                        TemplateProblem.Unusable.class,
                        problem -> assertThat(problem.faults())
                                .extracting(TextFault::field, TextFault::code)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple("text", "template-names-somebody")));
        assertThatThrownBy(() -> authoring.decide(
                        MAIL, new Authoring.Change(Language.NB, new Words("T", "t"), false, "kort"), 0, "3909"))
                .isInstanceOf(TemplateProblem.Unusable.class);
        assertThat(authoring.history(SMS)).isEmpty();
        assertThat(trail).isEmpty();
    }

    @Test
    void aMachinesDraftIsNotUsedBeforeSomebodyWhoReadsItHasApprovedIt() {
        assertThat(mail(Language.AR).language()).isEqualTo(Language.NB);
        var draft = authoring.one(MAIL).words(Language.AR);

        authoring.decide(MAIL, new Authoring.Change(Language.AR, draft, false, WHY), 0, "3909");
        assertThat(mail(Language.AR).language()).isEqualTo(Language.NB);

        authoring.decide(MAIL, new Authoring.Change(Language.AR, draft, true, WHY), 1, "3909");
        assertThat(mail(Language.AR).language()).isEqualTo(Language.AR);
        assertThat(mail(Language.AR).words()).isEqualTo(draft);

        authoring.decide(MAIL, new Authoring.Change(Language.AR, null, false, WHY), 2, "3909");
        assertThat(mail(Language.AR).language()).isEqualTo(Language.NB);
    }

    @Test
    void staffAndEmployersAreWrittenToInThreeLanguages() {
        var staff = wordings.mail(Occasion.SAID_YES, Audience.STAFF, Language.PL);

        assertThat(staff.language()).isEqualTo(Language.NB);
        assertThatThrownBy(() -> authoring.decide("mail.SAID_YES.STAFF", change(Language.PL, "T", "t"), 0, "3909"))
                .isInstanceOf(TemplateProblem.Unknown.class);
    }

    @Test
    void thePreviewIsFilledMeasuredAndSaysWhatIsWrong() {
        var sms = authoring.preview(SMS, Language.NB, new Words("", "Svar innen {antall} – takk"));

        assertThat(sms.words().text()).isEqualTo("Svar innen 3 – takk");
        assertThat(sms.dear()).isEqualTo("–");
        assertThat(sms.length()).isNotNull();
        assertThat(authoring.preview(MAIL, Language.EN, new Words("T", "t")).letter())
                .isEqualTo("EN: t");
        assertThat(authoring.preview(SMS, Language.NB, new Words("", "")).faults())
                .hasSize(1);
    }

    @Test
    void nothingIsSentWithAHoleInIt() {
        var words = new Words("", "Svar innen {frist}");

        assertThat(Gaps.filled(words, Map.of(Variable.FRIST, "1.12.")).text()).isEqualTo("Svar innen 1.12.");
        assertThatThrownBy(() -> Gaps.filled(words, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private no.larvik.laereplass.notification.Worded mail(Language language) {
        return wordings.mail(Occasion.PROPOSAL, Audience.CANDIDATE, language);
    }

    private static Authoring.Change change(Language language, String title, String text) {
        return new Authoring.Change(language, new Words(title, text), false, WHY);
    }
}
