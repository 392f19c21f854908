package no.larvik.laereplass.journeys;

import static no.larvik.laereplass.journeys.InChromium.browser;
import static no.larvik.laereplass.journeys.InChromium.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.larvik.laereplass.journeys.Person.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole flow as its five people do it, each in a browser window; pictures are kept under target/screenshots. */
@ExtendWith(InChromium.class)
class BrowserJourneyIT {

    private static final String TITLE = "Bli med og bygg hus";
    private static final String YOUNG_PERSON = "Amir Demo";

    @Test
    void anEmployerStaffAndAYoungPersonBringAPlaceToAnAcceptedOffer() {
        try (var ida = person("ida", Window.DESK);
                var rolf = person("rolf", Window.DESK);
                var nora = person("nora", Window.DESK);
                var amir = person("amir", Window.PHONE)) {
            postsAnOpening(rolf);
            proposesIt(nora);
            saysYes(amir);
            getsToKnowAndOffers(rolf);
            takesTheOffer(amir);
            ida.goTo("/styring");
            ida.sees("Andel som har fått plass"); // in numbers only where five have one
            ida.looksAround("figures");
        }
    }

    @Test
    void theFrontPageIsReadInThreeLanguages() {
        for (var language : new String[][] {{"BM", "Logg inn"}, {"NN", "Logg inn"}, {"EN", "Sign in"}}) {
            try (var context = browser().browser().newContext();
                    var page = context.newPage()) {
                page.navigate(RunningPlatform.address() + "/");
                page.getByText(language[0], new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                        .first()
                        .click();
                page.getByRole(
                                AriaRole.LINK,
                                new com.microsoft.playwright.Page.GetByRoleOptions()
                                        .setName(Pattern.compile("^(Logg inn|Log in|Sign in)")))
                        .first()
                        .waitFor();
            }
        }
    }

    @Test
    void theKeyboardAloneReachesAnAnswer() {
        try (var kari = person("kari", Window.PHONE)) {
            kari.seesHeading("Hjem");
            kari.sees("Se forslaget");
            for (int step = 0; step < 40 && !focused(kari).contains("Se forslaget"); step++) {
                kari.page().keyboard().press("Tab");
            }
            assertThat(focused(kari)).contains("Se forslaget");
            kari.page().keyboard().press("Enter");
            kari.page().waitForURL(Pattern.compile(".*/meg/forslag/.*"));
            kari.page()
                    .getByRole(
                            AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Ja, jeg vil"))
                    .first()
                    .waitFor();
            for (int step = 0; step < 40 && !focused(kari).contains("Ja, jeg vil"); step++) {
                kari.page().keyboard().press("Tab");
            }
            assertThat(focused(kari)).contains("Ja, jeg vil");
            kari.looksAround("proposal-by-keyboard");
        }
    }

    private static void postsAnOpening(Person rolf) {
        rolf.looksAround("overview");
        rolf.follow("Legg ut plass");
        rolf.choose("Lærefag", "Tømrerfaget");
        rolf.fill("Overskrift", TITLE);
        rolf.press("Neste");
        rolf.chooseFirst("Arbeidssted");
        rolf.press("Neste");
        rolf.fill("Tidligst start", LocalDate.now().plusMonths(9).toString());
        rolf.press("Neste");
        rolf.fill("Dette gjør du på jobb", "Du bygger hus sammen med en fagarbeider, ute og inne.");
        rolf.press("Neste");
        rolf.press("Neste");
        rolf.press("Lagre kladd og se gjennom");
        rolf.seesHeading("Se gjennom");
        rolf.looksAround("review");
        rolf.press("Legg ut plassen");
        rolf.sees("Plassen er lagt ut");
    }

    private static void proposesIt(Person nora) {
        nora.seesHeading("Min dag");
        nora.goTo("/oppfolging");
        nora.seesHeading("Mine ungdommer");
        nora.looksAround("people");
        nora.fill("Søk på navn", YOUNG_PERSON);
        nora.follow(YOUNG_PERSON);
        nora.looksAround("person");
        nora.follow("Se forslag");
        nora.sees(TITLE);
        nora.looksAround("suggestions");
        nora.entry(TITLE)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Foreslå"))
                .first()
                .click();
        nora.seesHeading("Foreslå plassen");
        nora.looksAround("preview");
        nora.press("Foreslå for");
        nora.sees("Forslaget er sendt");
    }

    private static void saysYes(Person amir) {
        amir.goTo("/meg");
        amir.seesHeading("Hjem");
        amir.looksAround("home");
        amir.goTo("/meg/forslag");
        amir.follow(TITLE);
        amir.seesHeading("Hvorfor foreslår vi dette?");
        amir.sees("Tømrerfaget er førstevalget ditt");
        amir.looksAround("proposal");
        amir.follow("Ja, jeg vil");
        amir.seesHeading("Svar ja");
        amir.looksAround("what-is-shared");
        amir.press("Svar ja og del kortet");
        amir.sees("Du har svart ja");
    }

    private static void getsToKnowAndOffers(Person rolf) {
        rolf.goTo("/bedrift/plasser");
        rolf.follow(TITLE);
        rolf.seesHeading("Ungdommer som har sagt ja");
        rolf.follow("Ungdom 1");
        rolf.seesHeading("Kort uten navn");
        assertThat(rolf.text()).doesNotContain("Amir");
        rolf.looksAround("card-without-name");
        rolf.press("Vi er interessert");
        rolf.sees(YOUNG_PERSON);
        rolf.looksAround("who-it-is");
        rolf.follow("Gi tilbud om plassen");
        rolf.seesHeading("Dette får ungdommen lese");
        rolf.sees("Bedriften vil gi deg plassen");
        rolf.looksAround("offer-as-they-read-it");
        rolf.press("Send tilbudet");
        rolf.sees("Tilbudet er sendt");
    }

    private static void takesTheOffer(Person amir) {
        amir.goTo("/meg/forslag");
        amir.follow(TITLE);
        amir.follow("Ja, jeg tar plassen");
        amir.seesHeading("Ta imot tilbudet");
        amir.looksAround("offer");
        amir.press("Ja, jeg tar plassen");
        amir.sees("Gratulerer");
        amir.looksAround("place-taken");
    }

    private static String focused(Person person) {
        return String.valueOf(person.page()
                .evaluate("document.activeElement.matches('a, button') ? document.activeElement.textContent : ''"));
    }
}
