package no.larvik.laereplass.journeys;

import static no.larvik.laereplass.journeys.InChromium.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import no.larvik.laereplass.journeys.Person.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two browsers are open, and what is done in one stands in the other, which nobody has touched. */
@ExtendWith(InChromium.class)
@Order(7)
class LivePagesIT {

    private static final Pattern OF_SOMEBODY = Pattern.compile(".*/oppfolging/personer/([0-9a-f-]{36})$");

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    @Test
    void aMessageStandsOnTheOtherSidesPageAndSoDoesTheAnswer() {
        var question = "Passer det med en prat? " + UUID.randomUUID();
        var answer = "Ja, det passer fint. " + UUID.randomUUID();
        try (var kari = person("kari", Window.PHONE);
                var nora = person("nora", Window.DESK)) {
            kari.opensAndListens("/meg/mitt/meldinger");
            kari.seesHeading("Meldinger med veilederen");
            nora.opensAndListens("/oppfolging/personer/" + market.idOf("kari") + "#meldinger");

            writes(nora, question);
            kari.sees(question);
            writes(kari, answer);
            nora.sees(answer);

            assertThat(kari.isStillTheOneOpened()).isTrue();
            assertThat(nora.isStillTheOneOpened()).isTrue();
            kari.looksAround("live-message");
        }
    }

    @Test
    void aLineComesToTheTeamLeadsDayWhenAColleagueRegistersSomebody() {
        try (var liv = person("liv", Window.DESK);
                var nora = person("nora", Window.DESK)) {
            liv.opensAndListens("/oppfolging/min-dag?hvem=all&slag=CONSENT_MISSING");
            liv.seesHeading("Min dag");
            liv.rests();
            showsAll(liv);

            var registered = registers(nora);

            liv.page()
                    .locator("[data-key='CONSENT_MISSING:" + registered + "']")
                    .waitFor();
            assertThat(liv.isStillTheOneOpened()).isTrue();
        }
    }

    private static void writes(Person somebody, String words) {
        somebody.fill("Skriv en melding", words);
        somebody.press("Send");
    }

    /** The newest stands last. */
    private static void showsAll(Person staff) {
        var more = staff.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName(Pattern.compile("^Vis flere")));
        while (more.isVisible()) more.click();
    }

    /** @return their id */
    private static String registers(Person staff) {
        var somebody = Programme.somebody(19);
        var born = String.valueOf(somebody.get("birthDate")).split("-");
        staff.goTo("/oppfolging/ny");
        staff.seesHeading("Registrer en ungdom");
        staff.fill("Fornavn", String.valueOf(somebody.get("firstName")));
        staff.fill("Etternavn", String.valueOf(somebody.get("lastName")));
        staff.page().locator("#birthDate-day").fill(born[2]);
        staff.page().locator("#birthDate-month").fill(born[1]);
        staff.page().locator("#birthDate-year").fill(born[0]);
        staff.fill("Mobilnummer", String.valueOf(somebody.get("phone")));
        staff.fill("E-post", String.valueOf(somebody.get("email")));
        staff.fill("Postnummer der personen bor", String.valueOf(somebody.get("postalCode")));
        staff.press("Registrer");
        staff.page().waitForURL(OF_SOMEBODY);
        var there = OF_SOMEBODY.matcher(staff.page().url());
        return there.matches() ? there.group(1) : "nobody";
    }
}
