package no.larvik.laereplass.notification.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.SmsLength;
import no.larvik.laereplass.notification.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

    private static final TemplateId SMS = TemplateId.of("sms.PROPOSAL");
    private static final TemplateId MAIL = TemplateId.of("mail.PROPOSAL.CANDIDATE");

    @ParameterizedTest
    @EnumSource
    void everyTextWeDeliverHoldsOurOwnRules(Language language) {
        for (var id : Catalogue.all()) {
            var template = Template.delivered(id);
            if (!template.languages().contains(language)) continue;
            var words = template.delivered(language);
            assertThat(TextCheck.of(id, template.variables(), words, language))
                    .as(language + " " + id.key())
                    .isEmpty();
            assertThat(Gaps.of(words)).as(language + " " + id.key()).isEqualTo(template.variables());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN", "EN"})
    void anSmsWeDeliverIsOnePart(Language language) {
        for (var id : Catalogue.all())
            if (id.medium() == Medium.SMS) {
                var filled = Gaps.filledWithExamples(Template.delivered(id).delivered(language), language);
                assertThat(SmsLength.of(filled.text()).parts()).as(id.key()).isEqualTo(1);
            }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Svar innen {frist} på https://laereplass.example",
                "Svar innen {frist} på www.larvik",
                "Svar innen {frist} på larvik.kommune.no",
                "Svar innen {frist}. Skriv til hei@larvik",
                "Svar innen {frist} på 10.0.0.1",
                "Svar innen {frist} på bit.ly/x",
                "Svar innen {frist} på blåbær.no"
            })
    void noSmsHasALink(String text) {
        assertThat(codes(SMS, "", text)).containsExactly("template-link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "navn",
                "fornavn",
                "name",
                "firstName",
                "bedrift",
                "arbeidsgiver",
                "Employer",
                "adresse",
                "telefon"
            })
    void noTextNamesAnybody(String gap) {
        assertThat(codes(SMS, "", "Hei {" + gap + "}! Svar innen {frist}.")).containsExactly("template-names-somebody");
        assertThat(codes(MAIL, "Hei {" + gap + "}", "Logg inn.")).containsExactly("template-names-somebody");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Logg inn for å svare.,template-missing-variable",
                "Svar innen {frist} eller {dato}.,template-unknown-variable",
                "Svar innen {frist}. Det er {antall}.,template-unknown-variable",
                "Svar innen {frist}. {,template-brace",
                "Svar innen {frist}. {$ne},template-unknown-variable"
            })
    void everyGapIsOneWeFillAndNoneIsMissing(String text, String code) {
        assertThat(codes(SMS, "", text)).containsExactly(code);
    }

    @Test
    void aSubjectIsOneLineAndNothingIsEmptyOrEndless() {
        assertThat(codes(MAIL, "Hei\r\nBcc: alle", "Logg inn.")).contains("template-control");
        assertThat(codes(MAIL, "Hei", "Én linje\nog én til.")).isEmpty();
        assertThat(codes(MAIL, " ", " ")).containsExactly("template-empty", "template-empty");
        assertThat(codes(MAIL, "a".repeat(101), "b".repeat(1001)))
                .containsExactly("template-too-long", "template-too-long");
    }

    @Test
    void anSmsOfMoreThanThreePartsIsRefused() {
        var long3 = "Svar innen {frist} " + "a".repeat(3 * 153 - 18);

        assertThat(codes(SMS, "", long3)).isEmpty();
        assertThat(codes(SMS, "", long3 + "a")).containsExactly("template-too-many-parts");
    }

    private static List<String> codes(TemplateId id, String title, String text) {
        var needed = id.equals(SMS) ? Set.of(Variable.FRIST) : Set.<Variable>of();
        return TextCheck.of(id, needed, new Words(title, text), Language.NB).stream()
                .map(TextFault::code)
                .toList();
    }
}
