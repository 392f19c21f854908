package no.larvik.laereplass.employer.openings;

import static no.larvik.laereplass.employer.Fixtures.details;
import static no.larvik.laereplass.employer.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.larvik.laereplass.employer.openings.Wording.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "Vi søker en gutt til verkstedet,GENDER,gutt",
        "Vi ser etter ei Jente,GENDER,Jente",
        "Vi leitar etter to gutar,GENDER,gutar",
        "We want a man for the workshop,GENDER,a man",
        "Du er ung og sprek,AGE,ung og sprek",
        "Du er ikkje eldre enn 20 år,AGE,ikkje eldre enn 20 år",
        "Between 18 and 22 years,AGE,Between 18 and 22 years",
        "Du må være etnisk norsk,ORIGIN,etnisk norsk",
        "Norsk morsmål er et krav,ORIGIN,Norsk morsmål",
        "Native Norwegian speaker,ORIGIN,Native Norwegian speaker",
        "Du snakkar utan aksent,ORIGIN,utan aksent",
        "Ikke bruk hijab,BELIEF,hijab",
        "Du har god helse,HEALTH,god helse",
        "Ingen med ADHD,HEALTH,ADHD",
        "You are physically fit,HEALTH,physically fit",
        "Du er ikke gravid,FAMILY,gravid",
        "Helst uten barn,FAMILY,uten barn",
        "Vi vil ikke ha homofile,ORIENTATION,homofile",
        "Ingen fagorganiserte,MEMBERSHIP,fagorganiserte"
    })
    void whatShutsSomebodyOutIsFound(String text, Ground ground, String phrase) {
        assertThat(Wording.in("tasks", text))
                .containsExactly(new Finding("tasks", ground, phrase, text.indexOf(phrase)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Du er med og bygger hus fra grunn til tak.",
                "Man må møte presis, men vi hjelper deg i gang.",
                "Du skal male vegger og snakke med formannen.",
                "Du møter unge og voksne hver dag.",
                "Du jobber i barnehage med barn fra 1 til 5 år.",
                "Vi oppfordrer jenter til å søke.",
                "Du er velkommen hos oss, også om du er innvandrer.",
                "Vi oppmodar kvinner om å søkje.",
                "Friskt miljø, og straight after lunch we pack up.",
                "Du løfter opptil 20 kilo. Vi kan tilrettelegge.",
                "Du må være over 18 år fordi vi selger alkohol."
            })
    void whatShutsNobodyOutIsLeftAlone(String text) {
        assertThat(Wording.in("tasks", text)).isEmpty();
    }

    @Test
    void everythingThatYoungPeopleReadIsLookedAt() {
        var written = terms().title("Gutt søkes")
                .tasks("Ikke for jenter.")
                .details(new Details(
                        null,
                        null,
                        List.of("Frisk og rask", "Mann"),
                        List.of("ugift"),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        List.of(new Question(
                                "Er du gravid?", Question.Answering.CHOICE, List.of("Ja", "Nei, uten barn")))))
                .build();

        assertThat(Wording.in(written))
                .extracting(Finding::field)
                .containsExactly(
                        "title",
                        "tasks",
                        "details/musts/0",
                        "details/musts/1",
                        "details/wishes/0",
                        "details/questions/0/text",
                        "details/questions/0/options");
        assertThat(Wording.in(terms().details(details()).build())).isEmpty();
    }
}
